import type {UnLanguage} from '../../domain/document.js'
import {localeOf} from './locale.js'

/**
 * A day, month or year in the words of a language, the same in every time zone: `2025-03-03` is "3 March 2025",
 * `2025-03` "March 2025". What is no such date is given back as it is.
 */
export function dateIn(language: UnLanguage, date: string): string {
  const name = `${language} ${date}`
  const known = told.get(name)
  if (known !== undefined) return known
  const words = wordsOf(language, date)
  if (told.size < MOST_TOLD) told.set(name, words)
  return words
}

// A large digest tells the few days of a session again and again.
const told = new Map<string, string>()
const MOST_TOLD = 10_000

function wordsOf(language: UnLanguage, date: string): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!found) return date
  const [, year, month, day] = found
  const time = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  // A day that its month does not have stays as it is written.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return date
  const exactness = day === undefined ? (month === undefined ? 'year' : 'month') : 'day'
  return partsIn(language, formatOf(language, exactness), new Date(time))
}

/** What a format in UTC says of a moment, with months and days written as the United Nations write them. */
export const partsIn = (language: UnLanguage, format: Intl.DateTimeFormat, moment: Date): string =>
  format
    .formatToParts(moment)
    .map(({type, value}) => {
      if (language === 'ar' && type === 'month') return arabicMonths[moment.getUTCMonth()] ?? value
      // In full; the abbreviation of a locale changes with its version.
      if (language === 'ru' && type === 'literal') return value.replace(/\s*г\./u, ' года')
      return language === 'fr' && type === 'day' && value === '1' ? '1er' : value
    })
    .join('')

type Exactness = 'year' | 'month' | 'day'

// To make one takes fifty times as long as to use it, and a large digest tells some hundred thousand dates.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: UnLanguage, exactness: Exactness): Intl.DateTimeFormat {
  const name = `${language} ${exactness}`
  const known = formats.get(name)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    ...(exactness === 'year' ? {} : {month: 'long'}),
    ...(exactness === 'day' ? {day: 'numeric'} : {}),
    timeZone: 'UTC'
  })
  formats.set(name, format)
  return format
}

// The United Nations give both names of a month in Arabic, which no locale does.
const arabicMonths = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر'
]
