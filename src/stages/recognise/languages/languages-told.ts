import {languageOf} from '../../extract/language.js'
import type {SeenLine} from '../engine/seen-lines.js'

/** The languages of some lines, the most used first, and whether their words leave no doubt. */
export type LanguagesTold = {readonly languages: readonly string[]; readonly sure: boolean}

/** A second language is one of the page, and not of a name or a quotation, above this share of its letters. */
const secondShare = 0.15
/** Of fewer letters nothing can be told. */
const fewLetters = 20

/** Tell the languages of a page from its paragraphs; from all its words where no paragraph says enough. */
export const languagesTold = async (lines: readonly SeenLine[]): Promise<LanguagesTold> => {
  const letters = new Map<string, number>()
  for (const text of paragraphsOf(lines)) {
    const {language, sure} = await languageOf(text)
    if (sure) letters.set(language, (letters.get(language) ?? 0) + lettersIn(text))
  }
  const most = [...letters].toSorted(([, a], [, b]) => b - a)
  const all = most.reduce((sum, [, count]) => sum + count, 0)
  if (most.length > 0) {
    const languages = most.filter(([, count], i) => i === 0 || count >= all * secondShare)
    return {languages: languages.slice(0, 2).map(([language]) => language), sure: true}
  }
  const text = lines.map(line => line.text).join(' ')
  if (lettersIn(text) < fewLetters) return {languages: [], sure: false}
  const {language, sure} = await languageOf(text)
  return {languages: language === 'und' ? [] : [language], sure}
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

const paragraphsOf = (lines: readonly SeenLine[]): readonly string[] => {
  const texts = new Map<number, string>()
  for (const {paragraph, text} of lines) texts.set(paragraph, `${texts.get(paragraph) ?? ''} ${text}`)
  return [...texts.values()]
}
