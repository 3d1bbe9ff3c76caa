import {abbreviations, abbreviationsBeforeNumbers} from '../words/abbreviations.js'

/**
 * Where the sentences of a text end, as offsets just behind the closing mark, in ascending order. The stop in
 * "para. 13", "U.S.", "art. 51" or "12." (a number that opens a paragraph) ends none.
 */
export const sentenceEnds = (text: string): number[] => {
  const ends: number[] = []
  for (const match of text.matchAll(endOfSentence)) {
    const mark = match.index
    if (match[0].startsWith('.') && !stopEndsSentence(text, mark)) continue
    ends.push(mark + match[0].length)
  }
  return ends
}

/**
 * A mark with what closes behind it; a Latin mark needs white space after it, a Chinese one does not. Runs are tried from
 * their first mark alone, and have an end, as a match holds each mark of one in mind.
 */
const endOfSentence =
  /(?<![.!?؟۔…])[.!?؟۔…]{1,1000}["'”’»)\]]{0,1000}(?=\s|$)|[。！？]{1,1000}[”’」』）》]{0,1000}|\n\s{0,1000}\n/gu

const stopEndsSentence = (text: string, stop: number): boolean => {
  const before = text.slice(Math.max(0, stop - 24), stop)
  const after = text.slice(stop + 1, stop + 24).trimStart()
  // What goes on in a small letter is the same sentence.
  if (/^["'“«(]*\p{Ll}/u.test(after)) return false
  const word = /[\p{L}\p{M}.°º]+$/u.exec(before)?.[0].replace(/^\.+/u, '').toLowerCase()
  if (word !== undefined && abbreviations.has(word)) return false
  if (word !== undefined && abbreviationsBeforeNumbers.has(word) && /^\p{Nd}/u.test(after)) return false
  // "U.S." and the initials of a name; a lone capital at a sentence's end ("annex A.") is cut too late, not wrongly.
  if (/(?:^|[^\p{L}\p{M}])(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return false
  // A number at the head of a paragraph or line: "12. The …".
  return !/(?:^|\n)\s*\(?(?:\d{1,3}|[ivxlcIVXLC]{1,5})$/u.test(text.slice(Math.max(0, stop - 12), stop))
}
