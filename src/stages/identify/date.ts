import type {Detected} from './detected.js'
import {folded, monthNumbers} from './month-names.js'
import type {Opening} from './opening.js'

/** When a submission was made, from its letterhead and its file name; never from a clock. */
export const dateFrom = (opening: Opening, fileName: string): Detected<string | null> => {
  const head = oneDate(datesIn(opening.letterhead.join('\n')))
  const name = oneDate(datesInFileName(fileName))
  if (head === 'several')
    return {value: null, sureness: 'unknown', from: 'the letterhead gives several dates'}
  if (head !== null && typeof name === 'string' && name !== 'several') {
    if (head.startsWith(name)) return {value: head, sureness: 'sure', from: 'letterhead and file name'}
    if (name.startsWith(head)) return {value: name, sureness: 'sure', from: 'letterhead and file name'}
    return {value: head, sureness: 'likely', from: `letterhead, though the file name says ${name}`}
  }
  if (head !== null)
    return {value: head, sureness: head.length === 10 ? 'sure' : 'likely', from: 'letterhead'}
  if (name !== null && name !== 'several') return {value: name, sureness: 'likely', from: 'file name'}
  return {value: null, sureness: 'unknown', from: 'neither the letterhead nor the file name gives one date'}
}

/** The one date that all agree with: the most exact, or the month that they share. */
const oneDate = (dates: readonly string[]): string | 'several' | null => {
  const exact = [...new Set(dates)].toSorted((one, other) => other.length - one.length)
  const [longest] = exact
  if (longest === undefined) return null
  if (exact.every(date => longest.startsWith(date))) return longest
  const month = longest.slice(0, 7)
  return exact.every(date => date.startsWith(month) || month.startsWith(date)) ? month : 'several'
}

const day = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|eme|[oa°]|-?го)?'
const month = `(?<month>${[...monthNumbers.keys()].toSorted((one, other) => other.length - one.length).join('|')})(?!\\p{L})`
const year = '(?<year>(?:19|20)\\d\\d)(?!\\d)'
const gap = "[\\s,./]*(?:(?:de|del|of|d['’]|du|من)\\s*)?"

/** Ways to write a date; each found one is taken out of the text before the next way is tried. */
const ways: readonly RegExp[] = [
  // "24th – 30th September 2024" and "3 March to 7 April 2025" are not one day.
  String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th|er|eme)?\s*(?:${month.replace('<month>', '<first>')})?\s*(?:-|–|—|to|au|al|a|по|and|et|y|и|إلى)\s*\d{1,2}(?:st|nd|rd|th|er|eme)?${gap}${month}${gap}${year}`,
  `${day}${gap}${month}(?:\\s*/\\s*\\p{L}+(?:\\s\\p{L}+)?)?${gap}${year}`,
  `(?<!\\p{L})${month}\\.?\\s+${day}[\\s,]+${year}`,
  String.raw`${year}\s*年\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*[日号])?`,
  String.raw`(?<!\d)${year}-(?<month>\d\d)(?:-(?<day>\d\d))?(?!\d)`,
  String.raw`(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.${year}`,
  `(?<!\\p{L})${month}(?:\\s*/\\s*\\p{L}+)?${gap}${year}`
].map(way => new RegExp(way, 'gu'))

/** Every date in a text, ISO 8601; a range of days gives its month. */
export const datesIn = (text: string): string[] => {
  let rest = folded(text)
  const found: string[] = []
  for (const way of ways) {
    rest = rest.replace(way, (...match: unknown[]) => {
      // The last argument of a replacer is the named groups.
      const groups = match.at(-1) as Readonly<Record<string, string | undefined>>
      const {first} = groups
      const date = isoDate(groups)
      const opened = first === undefined ? undefined : monthNumbers.get(first)
      if (opened !== undefined && opened !== Number(date?.slice(5, 7))) found.push(`${groups.year}`)
      else if (date !== null) found.push(date)
      return '\n'
    })
  }
  return found
}

const isoDate = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  const number = monthNumbers.get(groups.month ?? '') ?? Number(groups.month)
  const digits = `${groups.year}-${String(number).padStart(2, '0')}`
  const text = groups.day === undefined ? digits : `${digits}-${groups.day.padStart(2, '0')}`
  const parsed = new Date(text)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : null
}

const datesInFileName = (fileName: string): string[] => {
  const stem = fileName.replace(/^.*\//u, '').replace(/\.\p{L}\w{1,4}$/u, '')
  const digits = stem
    .replace(/(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/gu, '$1-$2-$3 ')
    .replaceAll('_', ' ')
  const dates = datesIn(digits.replace(/(\p{L})-(?=\p{L}|\d)|(\d)-(?=\p{L})/gu, '$1$2 '))
  if (dates.length > 0) return dates
  return [...stem.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([found]) => found)
}
