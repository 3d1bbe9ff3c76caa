import {simplified} from './chinese.js'
import {neutralText} from './neutral-text.js'
import {chineseWords, type ListedLanguage, listedLanguage, listedLanguages, wordList} from './word-lists.js'

/**
 * The share of a text's words that are words of a language, 0–1; null where that cannot be told: its words are not
 * known, or the text has too few. Words of other scripts, numbers, and names and initials that are not known do not
 * count; in Chinese it is the share of characters that stand in a word of two or more, or are one of the commonest.
 */
export const wordShare = (text: string, language: string): number | null => {
  const listed = listedLanguage(language)
  if (listed === null) return null
  const {known, all} = wordsKnown(text, listed)
  return all < (listed === 'zh' ? fewestCharacters : fewestWords) ? null : known / all
}

export const fewestWords = 20
const fewestCharacters = 40

/** How many of a text's words, or Han characters, are words of a language, and of how many. */
export type WordsKnown = {readonly known: number; readonly all: number}

/** The words of a text that count, held against the words of a language. */
export const wordsKnown = (text: string, language: ListedLanguage): WordsKnown => {
  const plain = plainText(text)
  return language === 'zh' ? charactersInWords(plain) : runningWordsKnown(plain, language)
}

/** The words of a script in the form in which they are looked up, as they were written. */
export const wordsIn = (text: string, script: string): readonly string[] =>
  plainText(text).match(wordsOfScript[script] ?? /(?!)/gu) ?? []

const plainText = (text: string): string => neutralText(text).text.normalize('NFKC')

const runningWordsKnown = (plain: string, language: ListedLanguage): WordsKnown => {
  const {has} = wordList(language)
  let [known, all] = [0, 0]
  for (const word of plain.match(wordsOfScript[listedLanguages[language]] ?? /(?!)/gu) ?? []) {
    const found = has(lookedUp(word))
    if (found) known += 1
    // A capital may begin a name that no list has.
    if (found || !/\p{Lu}/u.test(word)) all += 1
  }
  return {known, all}
}

/** As the lists spell it: in small letters, Arabic without Persian letters, Russian without ё. */
export const lookedUp = (word: string): string =>
  word.toLowerCase().replaceAll(/[ёیکھ]/g, letter => listedLetters[letter] ?? letter)

const listedLetters: Readonly<Record<string, string>> = {ё: 'е', ی: 'ي', ک: 'ك', ھ: 'ه'}

// A word of one or two letters is a word in nearly every language, so it shows nothing; one of over a thousand is none.
const wordsOfScript: Readonly<Record<string, RegExp>> = {
  Latn: /(?<![\p{L}\p{M}\p{Nd}])[\p{Script=Latin}\p{M}]{3,1000}(?![\p{L}\p{M}\p{Nd}])/gu,
  Cyrl: /(?<![\p{L}\p{M}\p{Nd}])[\p{Script=Cyrillic}\p{M}]{3,1000}(?![\p{L}\p{M}\p{Nd}])/gu,
  Arab: /(?<![\p{L}\p{M}\p{Nd}])[\p{Script=Arabic}\p{M}]{3,1000}(?![\p{L}\p{M}\p{Nd}])/gu
}

const charactersInWords = (plain: string): WordsKnown => {
  const {longestAt} = chineseWords()
  let [known, all] = [0, 0]
  for (const [run] of plain.matchAll(/\p{Script=Han}{1,1000}/gu)) {
    const characters = [...run].map(simplified)
    all += characters.length
    for (let at = 0; at < characters.length; ) {
      const length = Math.max(1, longestAt(characters, at, longestChineseWord))
      if (length > 1 || particles.has(characters[at] ?? '')) known += length
      at += length
    }
  }
  return {known, all}
}

const longestChineseWord = 6

/** Characters that are words by themselves in nearly every sentence; any other alone may be half of an unknown word. */
const particles: ReadonlySet<string> = new Set(
  '的了在是和与及或并而不无未也都就还又再更最很为以于对从向由被把将让使给到至等之其此这那该各每本我你他她它们个人一二三四五六七八九十百千万年月日中上下内外前后有应可能须要需会得所者性化国'
)
