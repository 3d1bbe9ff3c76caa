import type {Document} from '../../../domain/document.js'
import type {Detected} from '../detected.js'
import type {Opening} from '../opening.js'
import {datesInFurniture, datesOfThisText} from './date-in-text.js'
import {datesIn} from './dates.js'

/**
 * When a submission was made: from its letterhead, else a line of its own at the edge of a page, its file name, or
 * a sentence about this very text; never from a clock.
 */
export const dateFrom = (
  opening: Opening,
  fileName: string,
  document: Pick<Document, 'text' | 'blocks'>
): Detected<string | null> => {
  const name = oneDate(datesInFileName(fileName))
  const head = oneDate(datesIn(opening.letterhead.join('\n')))
  if (head === 'several') return unknown('the letterhead gives several dates')
  if (head !== null) return weighed(head, 'letterhead', name)
  const edge = oneDate(datesInFurniture(document))
  if (edge === 'several') return unknown('the headers and footers give several dates')
  if (edge !== null) return weighed(edge, 'header or footer', name)
  const said = oneDate(datesOfThisText(document))
  const known = name === 'several' ? null : name
  if (said === null || said === 'several') {
    if (known !== null) return {value: known, sureness: 'likely', from: 'file name'}
    return unknown('neither the letterhead, a footer, the text nor the file name gives one date')
  }
  if (known === null) return {value: said, sureness: 'likely', from: 'a sentence of the text'}
  if (said.startsWith(known))
    return {value: said, sureness: 'likely', from: 'a sentence of the text and file name'}
  return unknown(`a sentence of the text says ${said}, but the file name ${known}`)
}

const unknown = (from: string): Detected<string | null> => ({value: null, sureness: 'unknown', from})

/** A date that stands by itself, beside what the file name says. */
const weighed = (date: string, where: string, name: string | 'several' | null): Detected<string | null> => {
  if (name === null || name === 'several')
    return {value: date, sureness: date.length === 10 ? 'sure' : 'likely', from: where}
  if (date.startsWith(name)) return {value: date, sureness: 'sure', from: `${where} and file name`}
  if (name.startsWith(date)) return {value: name, sureness: 'sure', from: `${where} and file name`}
  return {value: date, sureness: 'likely', from: `${where}, though the file name says ${name}`}
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

const datesInFileName = (fileName: string): string[] => {
  const stem = fileName.replace(/^.*\//u, '').replace(/\.\p{L}\w{1,4}$/u, '')
  const digits = stem
    .replace(/(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/gu, '$1-$2-$3 ')
    .replaceAll('_', ' ')
  const dates = datesIn(digits.replace(/(\p{L})-(?=\p{L}|\d)|(\d)-(?=\p{L})/gu, '$1$2 '))
  if (dates.length > 0) return dates
  return [...stem.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([found]) => found)
}
