import type {SeenLine, SeenWord} from '../engine/seen-lines.js'

/** A language of each script that stands beside another in papers, and its letters. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['en', /\p{Script=Latin}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu]
]
/** Fewer letters are signs of formulas, or a slip of the font. */
const fewLetters = 3

/**
 * The language of a second script on a page, by its text layer; null where none is lacking in what was read. The
 * layer's words may all be wrong, but it names letters of what was read and of another script, so both are there.
 */
export const languageBeside = (layer: string, lines: readonly SeenLine[]): string | null => {
  const read = lines.map(({text}) => text).join(' ')
  const named = scripts.filter(([, letters]) => count(layer, letters) >= fewLetters)
  const lacking = named.find(([, letters]) => count(read, letters) === 0)
  return named.some(([, letters]) => count(read, letters) >= fewLetters) ? (lacking?.[0] ?? null) : null
}

/** Whether the words that a second reading has in a language's script are surer than what was read in their places. */
export const isSurerIn = (
  language: string,
  {second, first}: {readonly second: readonly SeenLine[]; readonly first: readonly SeenLine[]}
): boolean => {
  const letters = scripts.find(([each]) => each === language)?.[1] ?? /\p{L}/gu
  const found = wordsOf(second).filter(({text}) => count(text, letters) >= fewLetters)
  const before = wordsOf(first).filter(word => found.some(other => isInPlaceOf(word, other)))
  return found.length > 0 && sureness(found) > sureness(before)
}

const wordsOf = (lines: readonly SeenLine[]): readonly SeenWord[] => lines.flatMap(({words}) => words)

/** Its middle lies in the other. */
const isInPlaceOf = (word: SeenWord, {left, right, top, bottom}: SeenWord): boolean => {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2]
  return x >= left && x <= right && y >= top && y <= bottom
}

const sureness = (words: readonly SeenWord[]): number =>
  words.reduce((sum, {confidence}) => sum + confidence, 0) / Math.max(words.length, 1)

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
