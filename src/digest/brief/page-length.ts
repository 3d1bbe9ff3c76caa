import {type Block, laidOut, type Outline, wordsIn} from '../outline/outline.js'

/** How many lines of a column two A4 pages hold at the sizes of the style sheet, less what breaks between columns waste. */
export const twoPages = 285

/** Half-widths that a line of a column holds. */
const lineWidth = 65

/**
 * How many lines of a column a brief takes on paper, estimated from its words: nothing is set, so that the same digest
 * gives the same brief in every format and on every machine. It errs on the side of too many.
 */
export function linesOf(outline: Outline): number {
  const {title, front} = outline
  // What stands above the columns takes from both.
  const head = heightOf('title', widthOf(title) / (lineWidth * 2)) + sum(front, block => heightIn(block, 2))
  const body = laidOut(outline).slice(front.length)
  return Math.ceil(
    head * 2 +
      sum(body, block =>
        block.kind === 'heading'
          ? heightOf(block.level === 1 ? 'section' : 'list', widthOf(block.text) / lineWidth)
          : heightIn(block, 1)
      )
  )
}

const sum = <Each>(all: readonly Each[], of: (each: Each) => number): number =>
  all.reduce((total, each) => total + of(each), 0)

function heightIn(block: Block, columns: number): number {
  const lines = (words: string) => widthOf(words) / (lineWidth * columns)
  if (block.kind === 'paragraph') return heightOf('words', lines(wordsIn(block.parts)))
  if (block.kind === 'quote')
    return heightOf('words', lines(block.text)) + heightOf('cite', lines(wordsIn(block.cite)))
  throw new Error(`A brief has no ${block.kind}`)
}

/** A heading is larger and stands apart; what stands under a quote is small. */
const heightOf = (what: 'title' | 'section' | 'list' | 'cite' | 'words', lines: number): number => {
  if (what === 'title') return Math.ceil(lines * 1.7) * 1.7
  if (what === 'section') return Math.ceil(lines * 1.2) * 1.15 + 1.2
  if (what === 'list') return Math.ceil(lines) + 0.5
  if (what === 'cite') return Math.ceil(lines * 0.95) * 0.9 + 0.35
  return Math.ceil(lines) + 0.15
}

/** In half-widths: Han characters are twice as wide as Latin letters, Cyrillic ones a little wider. */
const widthOf = (words: string): number => {
  let width = 0
  for (const char of words.trim()) {
    if (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(char)) width += 2
    else if (/\p{Script=Cyrillic}/u.test(char)) width += 1.2
    else if (!/\p{M}/u.test(char)) width += 1
  }
  return width
}
