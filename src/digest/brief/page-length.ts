/** How many lines of a column two A4 pages hold at the sizes of the style sheet, less what breaks between columns waste. */
export const twoPages = 285

/** Half-widths that a line of a column holds. */
const lineWidth = 65

/**
 * How many lines of a column the HTML of a brief takes on paper, estimated from its words: no browser is asked, so that
 * the same digest gives the same brief on every machine. It errs on the side of too many.
 */
export function linesOf(html: string): number {
  const [head = '', columns = ''] = html.slice(html.indexOf('<header>')).split('</header>')
  // What stands above the columns takes from both.
  return Math.ceil(linesIn(head, lineWidth * 2) * 2 + linesIn(columns, lineWidth))
}

const blocks = /(?=<(?:h1|h2|h3|p|figcaption)[ >])/
const blockTag = /^<(h1|h2|h3|p|figcaption)[ >]/

function linesIn(html: string, width: number): number {
  let lines = 0
  for (const block of html.split(blocks)) {
    const tag = blockTag.exec(block)?.[1]
    const words = block.replace(/<[^>]*>/g, '').replace(/&[a-z0-9#]+;/gi, '-')
    if (tag !== undefined && words.trim() !== '') lines += heightOf(tag, widthOf(words.trim()) / width)
  }
  return lines
}

/** A heading is larger and stands apart; what stands under a quote is small. */
const heightOf = (tag: string, lines: number): number => {
  if (tag === 'h1') return Math.ceil(lines * 1.7) * 1.7
  if (tag === 'h2') return Math.ceil(lines * 1.2) * 1.15 + 1.2
  if (tag === 'h3') return Math.ceil(lines) + 0.5
  if (tag === 'figcaption') return Math.ceil(lines * 0.95) * 0.9 + 0.35
  return Math.ceil(lines) + 0.15
}

/** In half-widths: Han characters are twice as wide as Latin letters, Cyrillic ones a little wider. */
const widthOf = (words: string): number => {
  let width = 0
  for (const char of words) {
    if (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(char)) width += 2
    else if (/\p{Script=Cyrillic}/u.test(char)) width += 1.2
    else if (!/\p{M}/u.test(char)) width += 1
  }
  return width
}
