import type {Stretch} from './stretches.js'

/** Larger than this many times the lines beside it, a letter is a drop capital. */
const largeness = 1.6
/** More large letters than this on one page are no drop capitals. */
const mostCapitals = 8

/** Drop capitals put before the first of the lines that they stand beside, in its size; and what is covered. */
export const withDropCapitals = (
  stretches: readonly Stretch[]
): {readonly stretches: readonly Stretch[]; readonly covered: readonly Stretch[]} => {
  const letters = stretches.filter(isLetter)
  if (letters.length === 0 || letters.length > mostCapitals) return {stretches, covered: []}
  const covered = new Set(letters.filter(letter => isCovered(letter, stretches)))
  const placed = new Map<Stretch, Stretch>()
  for (const capital of letters.filter(isCapital)) {
    const line = covered.has(capital) ? null : firstBeside(capital, stretches)
    if (line !== null) placed.set(capital, line)
  }
  const words = placed.size === 0 ? new Set<string>() : wordsOf(stretches)
  const left = stretches.filter(stretch => !covered.has(stretch))
  return {
    stretches: left.map(stretch => {
      const line = placed.get(stretch)
      return line === undefined ? stretch : setBefore(line, stretch, words)
    }),
    covered: [...covered]
  }
}

const isLetter = (stretch: Stretch): boolean => stretch.length <= 2 && /^[“"«„]?\p{L}$/u.test(textOf(stretch))

const isCapital = (stretch: Stretch): boolean => /\p{Lu}$/u.test(textOf(stretch))

const textOf = ({runs}: Stretch): string =>
  runs
    .map(({text}) => text)
    .join('')
    .trim()

/** True for a large letter under smaller print: some writers leave there what no reader sees. */
const isCovered = (letter: Stretch, stretches: readonly Stretch[]): boolean =>
  stretches.some(
    ({left, right, y, size, length}) =>
      length > 2 &&
      letter.size > largeness * size &&
      left < letter.right - 0.5 * size &&
      right > letter.left + 0.5 * size &&
      y > letter.y &&
      y < letter.y + 0.6 * letter.size
  )

/**
 * The line a capital belongs to: the topmost of at least two lines of smaller type that begin at its right edge, or
 * one on its own height; null where there is none.
 */
const firstBeside = (capital: Stretch, stretches: readonly Stretch[]): Stretch | null => {
  const beside = stretches.filter(
    ({left, y, size, length}) =>
      length > 2 &&
      capital.size > largeness * size &&
      left > capital.right - 0.5 * size &&
      left < capital.right + 1.2 * size &&
      y > capital.y - 0.5 * size &&
      y < capital.y + 0.9 * capital.size
  )
  const [first, second] = beside.toSorted((a, b) => b.y - a.y)
  if (first === undefined) return null
  const sunk = second !== undefined && first.y - second.y >= 0.5 * first.size
  return sunk || Math.abs(first.y - capital.y) < 0.15 * first.size ? first : null
}

const wordsOf = (stretches: readonly Stretch[]): ReadonlySet<string> =>
  new Set(
    stretches.flatMap(
      stretch =>
        textOf(stretch)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? []
    )
  )

/** The letter as part of the line: joined to its first word, unless it is a word by itself and the other one too. */
const setBefore = (line: Stretch, capital: Stretch, words: ReadonlySet<string>): Stretch => {
  const letter = textOf(capital)
  const rest = /^\p{L}+/u.exec(textOf(line))?.[0] ?? ''
  const apart =
    loneWords.test(letter) && words.has(rest.toLowerCase()) && !words.has((letter + rest).toLowerCase())
  const {y, size} = line
  const run = {
    ...(capital.runs.find(({text}) => text.trim() !== '') ?? {x: 0, font: ''}),
    text: apart ? `${letter} ` : letter,
    x: capital.left,
    y,
    size,
    width: line.left - capital.left
  }
  return {...capital, runs: [run], right: line.left, y, size}
}

/** Capitals that are words in a language of the United Nations. */
const loneWords = /[AIÀYEÉOÓАВИКОСУЯ]$/u
