/** A stretch of text that runs one way. */
export type Stretch = {readonly text: string; readonly rightToLeft: boolean}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const leftToRight = /[\p{L}\p{Nd}]/u

type Way = 'rtl' | 'ltr'

/**
 * A text cut where its direction turns: Word must be told of each stretch, and does not find out by itself. Signs
 * between two letters that run the same way run with them; all others run as the paragraph does.
 */
export function stretches(text: string, paragraph: Way): readonly Stretch[] {
  const chars = [...text]
  const strong = chars.map((char): Way | undefined =>
    rightToLeft.test(char) && !/\p{Nd}/u.test(char) ? 'rtl' : leftToRight.test(char) ? 'ltr' : undefined
  )
  const after = nextStrong(strong)
  const found: {text: string; rightToLeft: boolean}[] = []
  let before: Way | undefined
  for (const [index, char] of chars.entries()) {
    const own = strong[index]
    before = own ?? before
    const way = own ?? (before === after[index] ? (before ?? paragraph) : paragraph)
    const last = found.at(-1)
    if (last !== undefined && last.rightToLeft === (way === 'rtl')) last.text += char
    else found.push({text: char, rightToLeft: way === 'rtl'})
  }
  return found
}

function nextStrong(strong: readonly (Way | undefined)[]): readonly (Way | undefined)[] {
  let next: Way | undefined
  return strong
    .toReversed()
    .map(own => {
      next = own ?? next
      return next
    })
    .toReversed()
}
