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
  const readable = 1 - count(text, unreadable) / text.length
  return {readable, gibberish: gibberishIn(text)}
}

/** Controls, code points without a character, private use, and the mark of a lost character. */
const unreadable = /(?:(?![\t\n\v\f\r])[\p{Cc}\p{Co}\p{Cn}\p{Cs}\uFFFD])+/gu

const gibberishIn = (text: string): string | null => {
  const letters = count(text, /[\p{L}\p{M}]+/gu)
  const inked = count(text, /[^\s\p{Z}]+/gu)
  const digits = count(text, /\p{Nd}+/gu)
  if (letters === 0 && inked > 0) return 'it has no letter, a sign of fonts without a character map'
  // A table of figures is honest text: its digits are left out of the sum.
  const share = letters / Math.max(inked - digits, 1)
  if (share < leastLetters && inked > 20)
    return `${Math.round(share * 100)} % of its characters are letters, a sign of fonts without a character map`
  const words = text.match(/[\p{L}\p{M}]{3,}/gu) ?? []
  const mixed = words.filter(isMixed).length / Math.max(words.length, 1)
  if (mixed > mostMixedWords)
    return `${Math.round(mixed * 100)} % of its words mix alphabets, a sign of a wrong character map`
  return withoutWords(samplesOf(text, wordsSample).join('\n'))
}

const alphabets = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u]

const isMixed = (word: string): boolean => alphabets.filter(alphabet => alphabet.test(word)).length > 1

/** How many UTF-16 units a pattern covers. */
const count = (text: string, pattern: RegExp): number => text.length - text.replaceAll(pattern, '').length
