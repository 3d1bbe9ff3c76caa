import type {Digest} from '../../domain/digest/digest.js'
import type {Quote} from '../../domain/position.js'
import type {Identity} from '../../domain/submission.js'
import {label} from '../labels.js'
import type {Places} from './places.js'
import {plain} from './plain.js'

type Code = Digest['taxonomies'][number]['codes'][number]

/** The only way a count of parties is ever put: "2 of 12 parties". */
export const ofParties = (count: number, at: Places): string =>
  `${count} of ${counted(at.digest.parties.length, 'party', 'parties')}`

/** A number with its noun: "1 submission", "15 submissions". */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** The code without its taxonomy: `f` of `gge-2015/f`. */
export const codeLetter = (code: string): string => code.slice(code.indexOf('/') + 1)

/** Whether a code is a letter or number that wants its name beside it; other codes are words already. */
export const isLetter = (code: string): boolean => codeLetter(code).length <= 2

type Place = Pick<Quote, 'page' | 'number' | 'ordinal' | 'speaker'>

/**
 * Where a quote stands, as one would cite it: the printed number of the paragraph, or the passage counted, and in a
 * transcript the name over the turn.
 */
export const placeInWords = ({page, number, ordinal, speaker}: Place): string =>
  [
    ...(page === null ? [] : [`page ${page}`]),
    number === null ? `passage ${ordinal}` : `paragraph ${plain(number).replace(/\.$/, '')}`,
    ...(speaker === null ? [] : [`“${plain(speaker)}”`])
  ].join(', ')

/** A code as it is spoken of: its letter, where it has one, and its name. */
export const codeInWords = ({code, labels}: Code, at: Places): string =>
  [...(isLetter(code) ? [codeLetter(code)] : []), label(labels, at.language)].join(' ')

/** Words that begin a sentence. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Parties by name, in the order given, between commas. */
export const partyList = (ids: readonly string[], at: Places): string => ids.map(at.partyName).join(', ')

/** Whose a submission is, and for whom it speaks. */
export function whose({kind, parties, onBehalfOf}: Identity, at: Places): string {
  if (kind.value === 'transcript') return 'transcript, several speakers'
  const names = parties.value.length === 0 ? 'party not known' : partyList(parties.value, at)
  return onBehalfOf.value === null ? names : `${names}, on behalf of ${at.partyName(onBehalfOf.value)}`
}

/** A share, 0–1, rounded down, so that it never says more than there is. */
export const inPercent = (share: number): string => `${Math.floor(share * 100)} %`
