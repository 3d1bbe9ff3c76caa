import type {SeenLine} from './seen-lines.js'

/**
 * Lines in Chinese with the height of their type told from the width of their characters, which are square. The engine
 * gives all lines of a block one height, that of the highest. A line with few characters or wide gaps keeps it.
 */
export const withSquareHeights = (lines: readonly SeenLine[]): readonly SeenLine[] =>
  lines.map(line => {
    const text = line.text.trim()
    const square = text.match(squares)?.length ?? 0
    if (square < fewSquares || square < text.length / 2 || /\s{2}/u.test(text)) return line
    return {
      ...line,
      height: (heightOfSquare * (line.right - line.left)) / (square + (text.length - square) / 2)
    }
  })

/** What fills a square of the size of its type; all else fills half of one. */
const squares = /[\p{Script=Han}，。；：！？、（）《》「」『』“”]/gu
const fewSquares = 2
/** From the foot to the head of a character, as a share of its square. */
const heightOfSquare = 0.9
