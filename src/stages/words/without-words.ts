import {languageByLetters} from '../language/letters.js'
import {scriptOf} from '../language/script.js'
import {type ListedLanguage, listed, listedLanguages, wordList} from './word-lists.js'
import {fewestWords, lookedUp, wordShare, wordsIn} from './word-share.js'

/**
 * In words why the words of a text are of no language, or null. It is null in doubt: where words are few, in scripts
 * and languages whose words are not known, and for names and abbreviations, as long as they can be spoken.
 */
export const withoutWords = (text: string): string | null => {
  const script = scriptOf(text)
  if (script === null) return null
  if (script === 'Hani') return withoutChineseWords(text)
  const languages = languagesIn(script, text)
  const words = judgedWords(text, script)
  if (languages.length === 0 || words.length < fewestWords) return null
  let most = 0
  for (const language of languages) {
    most = Math.max(most, shareIn(words, language))
    // The words of a second language need not be read from the disk.
    if (most >= few) return null
  }
  if (isBackwards(words, languages)) return 'its words are spelt backwards, a sign of wrongly ordered letters'
  return isSpeakable(words, script) && !(script === 'Latn' && hasStrayCapitals(text)) ? null : sayShare(most)
}

/** Texts of the known languages have 0.86 or more; with one letter in five misread, half as many. */
const few = 0.3

const sayShare = (share: number): string =>
  `only ${Math.round(share * 100)} % of its words are words, a sign of a wrong character map`

/** The known languages that a text in this script may be in. */
const languagesIn = (script: string, text: string): readonly ListedLanguage[] => {
  const own = languageByLetters(text, script)
  return listed.filter(language => listedLanguages[language] === script && (own === null || own === language))
}

/** Words in small letters, as lists of names have none; where there are few, as in gibberish in capitals, all. */
const judgedWords = (text: string, script: string): readonly string[] => {
  const words = wordsIn(text, script)
  const small = words.filter(word => !/\p{Lu}/u.test(word))
  return (small.length < fewestWords ? words : small).map(lookedUp)
}

const shareIn = (words: readonly string[], language: ListedLanguage): number => {
  const {has} = wordList(language)
  return words.filter(has).length / words.length
}

const isBackwards = (words: readonly string[], languages: readonly ListedLanguage[]): boolean => {
  const long = words.filter(word => word.length >= 5).map(word => [...word].toReversed().join(''))
  return long.length >= fewestWords / 2 && languages.some(language => shareIn(long, language) >= 0.5)
}

/** Whether a mouth could say its words: neither hardly a vowel nor hardly anything else, and few heaps of consonants. */
const isSpeakable = (words: readonly string[], script: string): boolean => {
  // Arabic writes no vowels; texts of other languages in its script are told by their letters.
  if (script === 'Arab') return false
  const bare = words.map(word => word.normalize('NFD').replaceAll(/\p{M}/gu, ''))
  const letters = bare.join('')
  const vowels =
    (letters.match(/[aeiouyıøæœəɔɛɩʋǝɨʉɪʊаеёиоуыэюяіїєөүұәўѣѵӕ]/gu)?.length ?? 0) / letters.length
  const long = bare.filter(word => word.length >= 4)
  const heaps = long.filter(word => heap.test(word)).length / Math.max(long.length, 1)
  return vowels >= 0.27 && vowels <= 0.68 && heaps <= 0.35
}

const heap = /[^aeiouyıøæœəɔɛɩʋǝɨʉɪʊаеёиоуыэюяіїєөүұәўѣѵӕъь]{4}/u

/** Whether Latin capitals follow small letters within words, as in no language but in a name here and there. */
const hasStrayCapitals = (text: string): boolean => {
  const words = wordsIn(text, 'Latn')
  return words.filter(word => /\p{Ll}\p{Lu}/u.test(word)).length > mostStrayCapitals * words.length
}

const mostStrayCapitals = 0.25

/** Japanese and Korean, which also have Han characters, are left alone. */
const withoutChineseWords = (text: string): string | null => {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return null
  const share = wordShare(text, 'zh')
  return share === null || share >= fewInChinese ? null : sayShare(share)
}

/** Chinese texts have 0.7 or more, those in other languages of China 0.5; characters exchanged at random 0.33 at most. */
const fewInChinese = 0.4
