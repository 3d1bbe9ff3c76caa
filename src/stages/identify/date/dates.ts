import {folded, monthNumbers} from './month-names.js'

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
