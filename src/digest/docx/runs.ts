/** A stretch of text that runs one way. */
export type Stretch = {readonly text: string; readonly rightToLeft: boolean}

// The two marks that only say which way to go count as letters that run so.
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u200f]/u
const digit = /\p{Nd}/u
const letter = /[\p{L}\u200e\u200f]/u
const inNumbers = /[.,:/–-]/

type Way = 'rtl' | 'ltr'

/**
 * A text cut where its direction turns: Word must be told of each stretch, and does not find out by itself. Figures run
 * from left to right. Signs between two letters that run the same way run with them, and signs within a figure with it;
 * all others run as the paragraph does, so that brackets stay a pair.
 */
export function stretches(text: string, paragraph: Way): readonly Stretch[] {
  // Nearly every text has no letter that runs against those of the paragraph.
  if (paragraph === 'ltr' && text !== '' && !rightToLeft.test(text)) return [{text, rightToLeft: false}]
  const chars = [...text]
  const ways = waysOf(chars, paragraph)
  const found: {text: string; rightToLeft: boolean}[] = []
  for (const [index, char] of chars.entries()) {
    const turned = ways[index] === 'rtl'
    const last = found.at(-1)
    if (last !== undefined && last.rightToLeft === turned) last.text += char
    else found.push({text: char, rightToLeft: turned})
  }
  return found
}

/**
 * Whether the last letters of a text run against the paragraph: LibreOffice, which heeds the letters and not the runs,
 * would let a figure behind them run with them.
 */
export function runsAgainst(text: string, paragraph: Way): boolean {
  if (paragraph === 'ltr' && !rightToLeft.test(text)) return false
  const last = [...text].findLast(char => letter.test(char))
  return last !== undefined && (rightToLeft.test(last) ? 'rtl' : 'ltr') !== paragraph
}

/** Which way a text runs by its first letter; `otherwise` where it has none. */
export function wayOf(text: string, otherwise: Way): Way {
  const first = [...text].find(char => letter.test(char))
  return first === undefined ? otherwise : rightToLeft.test(first) ? 'rtl' : 'ltr'
}

function waysOf(chars: readonly string[], paragraph: Way): readonly Way[] {
  const isDigit = (index: number) => digit.test(chars[index] ?? '')
  const own = chars.map((char, index): Way | undefined => {
    if (isDigit(index) || (inNumbers.test(char) && isDigit(index - 1) && isDigit(index + 1))) return 'ltr'
    return rightToLeft.test(char) ? 'rtl' : letter.test(char) ? 'ltr' : undefined
  })
  // A figure has no say in how the signs beside it run.
  const says = own.map((way, index) => (way === 'ltr' && !letter.test(chars[index] ?? '') ? paragraph : way))
  const before = lastOf(says, paragraph)
  const after = lastOf(says.toReversed(), paragraph).toReversed()
  return own.map(
    (way, index) => way ?? (before[index] === after[index] ? (before[index] ?? paragraph) : paragraph)
  )
}

/** For each place the last way that was told up to it. */
function lastOf(ways: readonly (Way | undefined)[], first: Way): readonly Way[] {
  let last = first
  return ways.map(way => {
    last = way ?? last
    return last
  })
}
