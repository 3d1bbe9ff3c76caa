import type {Direction} from '../../outline/outline.js'
import {mapped} from './mapped.js'

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
  // Texts alone are changed, so the shape is kept.
  return mapped(value, each =>
    each.kind === 'apart' && typeof each.text === 'string' && against.test(each.text)
      ? {...each, text: `${FIRST_STRONG_ISOLATE}${each.text}${POP_ISOLATE}`}
      : each
  ) as Value
}
