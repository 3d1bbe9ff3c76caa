import {recognitionWords} from './recognition-words.js'
import {russianWords} from './russian-words.js'
import type {WordList} from './word-graph.js'

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
export const wordList = (language: ListedLanguage): WordList => {
  const known = lists.get(language)
  if (known !== undefined) return known
  const list = makers[language]()
  lists.set(language, list)
  return list
}

const lists = new Map<ListedLanguage, WordList>()

const makers: Readonly<Record<ListedLanguage, () => WordList>> = {
  ar: () => recognitionWords('ara'),
  en: () => recognitionWords('eng'),
  es: () => recognitionWords('spa'),
  fr: () => recognitionWords('fra'),
  ru: russianWords,
  zh: () => recognitionWords('chi_sim')
}
