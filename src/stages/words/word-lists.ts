import {recognitionWords} from './recognition-words.js'
import {russianWords} from './russian-words.js'
import type {WordGraph, WordList} from './word-graph.js'

/** The languages whose words are known, and the script of each. */
export const listedLanguages = {
  en: 'Latn',
  fr: 'Latn',
  es: 'Latn',
  ru: 'Cyrl',
  ar: 'Arab',
  zh: 'Hani'
} as const
export type ListedLanguage = keyof typeof listedLanguages
export const listed = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const satisfies readonly ListedLanguage[]

/** Whether the words of a language are known, by its primary subtag. */
export const listedLanguage = (language: string): ListedLanguage | null => {
  const [primary] = language.toLowerCase().split('-')
  return listed.find(known => known === primary) ?? null
}

/** The words of a language; read from the disk when first asked for, which takes 10 to 150 ms. */
export const wordList = (language: ListedLanguage): WordList => lists[language]()

/** The words of Chinese, which are sought in running text. */
export const chineseWords = (): WordGraph => lists.zh()

const once = <List extends WordList>(make: () => List): (() => List) => {
  let list: List | undefined
  return () => {
    list ??= make()
    return list
  }
}

/** A list that keeps what it was asked last, as a text has few words and most of them often. */
const remembering = ({has}: WordList): WordList => {
  const kept = new Map<string, boolean>()
  return {
    has: word => {
      const known = kept.get(word)
      if (known !== undefined) return known
      if (kept.size === mostKept) kept.clear()
      const found = has(word)
      if (word.length <= longestKept) kept.set(word, found)
      return found
    }
  }
}

/** Words, and characters of one: a longer one would keep the whole text of which the engine cut it. */
const [mostKept, longestKept] = [20_000, 12]

const lists = {
  ar: once(() => remembering(recognitionWords('ara'))),
  en: once(() => remembering(recognitionWords('eng'))),
  es: once(() => remembering(recognitionWords('spa'))),
  fr: once(() => remembering(recognitionWords('fra'))),
  ru: once(() => remembering(russianWords())),
  zh: once(() => recognitionWords('chi_sim'))
} as const satisfies Readonly<Record<ListedLanguage, () => WordList>>
