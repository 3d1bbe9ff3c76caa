import {legibility} from '../legibility.js'
import {type PdfPage, textOf} from './page.js'

/** A page, and whether what its text layer says can be trusted to be what is printed on it. */
export type JudgedPage = PdfPage & {readonly trusted: boolean}

/**
 * A page by its first reading, or where that looks wrong, by the better of two: the one that is text; where both are,
 * the one with more of it. Null where it cannot be read at all.
 */
export const readTwice = async (
  first: PdfPage | null,
  second: () => Promise<PdfPage | null>
): Promise<JudgedPage | null> => {
  if (first === null) {
    const page = await second()
    return page === null ? null : {...page, trusted: rankOf(page, judgement(page)) > 0}
  }
  // Where the first found no name for a letter, nor did the second, which does not say that it guesses.
  if (first.unmapped > mostLost) return {...first, trusted: false}
  const one = judgement(first)
  if (first.missed <= fewLost && rankOf(first, one) === 2) return {...first, trusted: true}
  const page = await second()
  if (page === null) return {...first, trusted: first.missed <= mostLost && rankOf(first, one) > 0}
  return betterOf({page: first, said: one}, {page, said: judgement(page)})
}

/** A bullet in a font of symbols has no letter; a line of text without letters is more than this. */
const fewLost = 0.02
/** Above this share of what is written, without a name or not found at all, more is lost than signs and bullets. */
const mostLost = 0.1

type Judgement = {readonly text: string; readonly isLanguage: boolean; readonly readable: number}
type Reading = {readonly page: PdfPage; readonly said: Judgement}

const judgement = (page: PdfPage): Judgement => {
  const text = textOf(page)
  const {readable, gibberish} = legibility([{text: partsOf(text)}])
  // A page number may stand alone.
  return {text, readable, isLanguage: gibberish === null || onlyFigures.test(text)}
}

/** A page, or where it is long some of each quarter of it, which is enough to tell words from gibberish. */
const partsOf = (text: string): string => {
  const quarter = Math.floor(text.length / 4)
  if (quarter <= partLength) return text
  return [0, 1, 2, 3].map(i => text.slice(i * quarter, i * quarter + partLength)).join('\n')
}

const partLength = 350

const onlyFigures = /^[\p{Nd}\p{Pd}\s./|]*$/u

/** How far a reading is text: 2 without fault, 1 with some characters that are lost, 0 gibberish. */
const rankOf = ({unmapped}: Pick<PdfPage, 'unmapped'>, {isLanguage, readable}: Judgement): 0 | 1 | 2 => {
  if (!isLanguage || unmapped > mostLost) return 0
  return unmapped <= fewLost && readable >= 1 - fewLost ? 2 : 1
}

const betterOf = (first: Reading, second: Reading): JudgedPage => {
  const unmapped = Math.max(first.page.unmapped, second.page.unmapped)
  const [one, two] = [rankOf({unmapped}, first.said), rankOf({unmapped}, second.said)]
  const [length, other] = [lengthOf(first.said), lengthOf(second.said)]
  const isSecond = two > one || (two === one && other > 1.05 * length)
  // Two libraries that find much text, and not the same, show that its fonts lie.
  const isDisputed =
    Math.min(one, two) > 0 &&
    Math.min(length, other) > muchText &&
    likeness(first.said.text, second.said.text) < leastLikeness
  // What the first may have missed, the second has, or does not find either.
  const isWhole = isSecond || (first.page.missed < mostBlank && other > 0.9 * length)
  const missed = isWhole ? 0 : first.page.missed
  const {page} = isSecond ? second : first
  return {...page, unmapped, missed, trusted: Math.max(one, two) > 0 && missed <= mostLost && !isDisputed}
}

const muchText = 100
/** Above this share of what a page draws as text, it cannot all be blanks. */
const mostBlank = 0.8
/** Two readings of the same letters in another order are still this alike. */
const leastLikeness = 0.7

const lengthOf = ({text}: Judgement): number => text.match(/[\p{L}\p{Nd}\uFFFD]/gu)?.length ?? 0

/** How many letters two texts share, whatever their order, 0–1. */
const likeness = (a: string, b: string): number => {
  const [left, right] = [countsOf(a), countsOf(b)]
  let [shared, all] = [0, 0]
  for (const [letter, n] of left) shared += Math.min(n, right.get(letter) ?? 0)
  for (const n of [...left.values(), ...right.values()]) all += n
  return all === 0 ? 1 : (2 * shared) / all
}

const countsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const [letter] of text.normalize('NFKC').matchAll(/[\p{L}\p{Nd}]/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}
