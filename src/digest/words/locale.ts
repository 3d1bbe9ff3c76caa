import type {UnLanguage} from '../../domain/document.js'

/** The locale of an edition: figures are Latin in all six languages, as documents of the United Nations print them. */
export const localeOf = (language: UnLanguage): string =>
  `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`

/** Which way the words of an edition run. */
export const directionOf = (language: UnLanguage): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/**
 * The alphabetical order of an edition, for names of parties: by pinyin in Chinese, by its own letters in Arabic and
 * Russian. Names that the language holds equal keep a fixed order.
 */
export function alphabeticalIn(language: UnLanguage): (a: string, b: string) => number {
  const {compare} = new Intl.Collator(language === 'zh' ? 'zh-u-co-pinyin' : language)
  return (a, b) => compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}
