import type {Direction} from '../outline/outline.js'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const leftToRight = /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])\p{L}/u

/**
 * Blocks in which words that stand apart and run against those round them are set off by isolating marks, since Typst
 * knows the direction of paragraphs alone. What runs the same way needs none.
 */
export function isolated<Value>(value: Value, direction: Direction): Value {
  const against = direction === 'rtl' ? leftToRight : rightToLeft
  return JSON.parse(
    JSON.stringify(value),
    (_key, each: unknown) =>
      isApart(each) && against.test(each.text)
        ? {...each, text: `${FIRST_STRONG_ISOLATE}${each.text}${POP_ISOLATE}`}
        : each
    // Texts alone are changed, so the shape is kept.
  ) as Value
}

const isApart = (value: unknown): value is {readonly kind: 'apart'; readonly text: string} =>
  typeof value === 'object' && value !== null && Reflect.get(value, 'kind') === 'apart'
