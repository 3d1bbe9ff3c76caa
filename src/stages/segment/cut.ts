import type {Span} from '../../domain/span.js'
import {sentenceEnds} from './sentence-ends.js'

/**
 * Parts of at most `longest` units that together hold every character of the text but the white space between
 * them: cut at the last sentence end that fits, else at a clause, else between words, else anywhere but inside
 * a character.
 */
export const cutAtSentences = (text: string, longest: number): Span[] => {
  const whole = trimmed(text, {start: 0, end: text.length})
  if (whole.end - whole.start <= longest) return whole.start === whole.end ? [] : [whole]
  const ends = sentenceEnds(text)
  let passed = 0
  const parts: Span[] = []
  let start = whole.start
  while (whole.end - start > longest) {
    while ((ends[passed] ?? Number.POSITIVE_INFINITY) <= start + longest) passed += 1
    const end = placeToCut(text, {start, longest, sentence: ends[passed - 1] ?? 0})
    parts.push(trimmed(text, {start, end}))
    start = trimmed(text, {start: end, end: whole.end}).start
  }
  if (start < whole.end) parts.push({start, end: whole.end})
  return parts
}

/** What may be cut off from `start`; `sentence` is the last sentence end within it, or one before it. */
type Reach = {readonly start: number; readonly longest: number; readonly sentence: number}

const placeToCut = (text: string, {start, longest, sentence}: Reach): number => {
  const limit = start + longest
  if (sentence > start) return sentence
  const reach = text.slice(start, limit + 1)
  const clause = lastMatch(reach.slice(0, longest), /[;:,،؛](?=\s)|[；：，、]/gu)
  // A clause mark near the start would leave a scrap.
  if (clause !== null && clause > longest / 2) return start + clause
  const space = lastMatch(reach, /\S(?=\s)/gu)
  if (space !== null) return start + space
  return start + wholeCharacters(text.slice(start), longest)
}

const lastMatch = (text: string, pattern: RegExp): number | null => {
  const last = [...text.matchAll(pattern)].at(-1)
  return last === undefined ? null : last.index + last[0].length
}

const wholeCharacters = (text: string, longest: number): number => {
  let end = longest
  while (end > 1 && /^(?:\p{M}|[\uDC00-\uDFFF])/u.test(text.slice(end))) end -= 1
  // Nothing but marks in reach: cut all the same, though never inside a surrogate pair.
  if (end > 1) return end
  if ((text.codePointAt(longest - 1) ?? 0) <= 0xffff) return longest
  return longest === 1 ? 2 : longest - 1
}

const trimmed = (text: string, {start, end}: Span): Span => {
  const part = text.slice(start, end)
  const from = start + (part.length - part.trimStart().length)
  return {start: from, end: Math.max(from, start + part.trimEnd().length)}
}
