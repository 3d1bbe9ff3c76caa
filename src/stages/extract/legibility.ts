import {type PlainCharacters, plainCharacters} from '../language/plain-characters.js'
import {samplesOf} from '../language/samples.js'
import {withoutWords} from '../words/without-words.js'

/** Below this share of letters among what is not a space, a text is not a language. Real ones have 0.8 or more. */
const leastLetters = 0.5
/** So many characters in each of seven places hold some three hundred words. */
const wordsSample = 300
/** Above this share of words of two alphabets, the fonts' character map is wrong. */
const mostMixedWords = 0.25

/**
 * How much of a text can be read, and in words why it is gibberish, or null where it is a language.
 * `readable` is the share of characters that are letters, digits, marks, spaces, symbols or punctuation.
 */
export const legibility = (
  pieces: readonly {readonly text: string}[]
): {readonly readable: number; readonly gibberish: string | null} => {
  const text = pieces.map(piece => piece.text).join(' ')
  if (text === '') return {readable: 1, gibberish: null}
  const plain = plainCharacters(text)
  const readable = 1 - (plain.controls + count(plain.others, unreadable)) / text.length
  return {readable, gibberish: gibberishIn(text, plain)}
}

/** Controls, code points without a character, private use, and the mark of a lost character. */
const unreadable = /(?:(?![\t\n\v\f\r])[\p{Cc}\p{Co}\p{Cn}\p{Cs}\uFFFD]){1,1000}/gu

const gibberishIn = (text: string, plain: PlainCharacters): string | null => {
  const {others} = plain
  const letters = plain.letters + count(others, /[\p{L}\p{M}]{1,1000}/gu)
  const inked =
    plain.letters + plain.figures + plain.controls + plain.signs + count(others, /[^\s\p{Z}]{1,1000}/gu)
  const digits = plain.figures + count(others, /\p{Nd}{1,1000}/gu)
  if (letters === 0 && inked > 0) return 'it has no letter, a sign of fonts without a character map'
  // A table of figures is honest text: its digits are left out of the sum.
  const share = letters / Math.max(inked - digits, 1)
  if (share < leastLetters && inked > 20)
    return `${Math.round(share * 100)} % of its characters are letters, a sign of fonts without a character map`
  const mixed = mixedShare(text, plain)
  if (mixed > mostMixedWords)
    return `${Math.round(mixed * 100)} % of its words mix alphabets, a sign of a wrong character map`
  return withoutWords(samplesOf(text, wordsSample).join('\n'))
}

const mixedShare = (text: string, {letters, others}: PlainCharacters): number => {
  // In a text of one alphabet no word need be looked at.
  if (!isMixed(letters === 0 ? others : `a${others}`)) return 0
  const words = text.match(/[\p{L}\p{M}]{3,1000}/gu) ?? []
  return words.filter(isMixed).length / Math.max(words.length, 1)
}

const alphabets = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u]

const isMixed = (word: string): boolean => alphabets.filter(alphabet => alphabet.test(word)).length > 1

/**
 * How many UTF-16 units a pattern covers. Its runs have an end: a match holds every character of one in mind, and a
 * text that is one word of millions would be too much.
 */
const count = (text: string, pattern: RegExp): number => text.length - text.replaceAll(pattern, '').length
