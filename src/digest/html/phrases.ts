import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import type {Note} from '../../domain/errors.js'
import type {CodeQuote, Evidence, Quote} from '../../domain/position.js'
import type {Identity} from '../../domain/submission.js'
import type {Act, Stance} from '../../domain/tag.js'
import type {Manner} from '../manners.js'
import {ofLabels} from '../words/labels.js'
import {type Say, sayIn} from '../words/say.js'
import type {Places} from './places.js'
import {plain} from './plain.js'

type Code = Pick<Digest['taxonomies'][number]['codes'][number], 'code' | 'labels'>

/** The only way a count of parties is ever put: "2 of 12 parties". */
export const ofParties = (
  count: number,
  at: {readonly say: Say; readonly digest: Pick<Digest, 'parties'>}
): string => at.say('counts.ofParties', {count, total: at.digest.parties.length})

/** The code without its taxonomy: `f` of `gge-2015/f`. */
export const codeLetter = (code: string): string => code.slice(code.indexOf('/') + 1)

/** Whether a code is a letter or number that wants its name beside it; other codes are words already. */
export const isLetter = (code: string): boolean => codeLetter(code).length <= 2

type Place = Pick<Quote, 'page' | 'number' | 'ordinal' | 'speaker'>

/**
 * Where a quote stands, as one would cite it: the printed number of the paragraph, or the passage counted, and in a
 * transcript the name over the turn.
 */
export const placeInWords = ({page, number, ordinal, speaker}: Place, say: Say): string =>
  [
    ...(page === null ? [] : [say('quotes.page', {page})]),
    number === null ? say('quotes.passage', {ordinal}) : paragraphInWords(number, say),
    ...(speaker === null ? [] : [say('common.quoted', {words: plain(speaker)})])
  ].join(say('common.comma'))

/** A paragraph by its printed number, without the stop behind it. */
export const paragraphInWords = (number: string, say: Say): string =>
  say('quotes.paragraph', {number: plain(number).replace(/\.$/, '')})

/** A code as it is spoken of: its letter, where it has one, and its name. */
export const codeInWords = ({code, labels}: Code, at: Pick<Places, 'language'>): string =>
  [...(isLetter(code) ? [codeLetter(code)] : []), ofLabels(labels, at.language)].join(' ')

/** How a cell or a quote speaks, with what it does: "supports, reports a measure taken". */
export const mannerInWords = (
  manner: Manner | 'position',
  acts: readonly Exclude<Act, 'none'>[],
  say: Say
): string =>
  [say(`terms.manner-${manner}`), ...acts.map(act => say(`terms.act-${act}`))].join(say('common.comma'))

/** How a quote speaks to its code. */
export const stanceInWords = ({stance, act}: {readonly stance: Stance; readonly act: Act}, say: Say) =>
  mannerInWords(stance, act === 'none' ? [] : [act], say)

/** How much stands behind a cell: "evidence: fair". */
export const evidenceInWords = (evidence: Evidence, say: Say): string =>
  say('quotes.evidence', {evidence: say(`tableValues.evidence-${evidence}`)})

/** Why a quote was chosen before others; nothing where nothing speaks for it. */
export const choiceInWords = ({merits}: Pick<CodeQuote, 'merits'>, say: Say): string | null =>
  merits.length === 0
    ? null
    : say('quotes.chosenFor', {
        merits: merits.map(merit => say(`tableValues.merit-${merit}`)).join(say('common.comma'))
      })

/** A note by its code, with what it says of this one file behind it in English; an English edition has that alone. */
export const noteInWords = ({code, message}: Note, language: UnLanguage, say: Say): string =>
  language === 'en' ? message : say('common.remark', {words: say(`notes.${code}`), remark: message})

/** Words that begin a sentence. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Parties by name, in the order given, as a list. */
export const partyList = (ids: readonly string[], at: Pick<Places, 'partyName' | 'say'>): string =>
  ids.map(at.partyName).join(at.say('common.comma'))

/** Whose a submission is, and for whom it speaks. */
export function whose({kind, parties, onBehalfOf}: Identity, at: Pick<Places, 'partyName' | 'say'>): string {
  if (kind.value === 'transcript') return at.say('quotes.severalSpeakers')
  const names = parties.value.length === 0 ? at.say('quotes.partyNotKnown') : partyList(parties.value, at)
  return onBehalfOf.value === null
    ? names
    : at.say('quotes.onBehalfOf', {parties: names, group: at.partyName(onBehalfOf.value)})
}

/** A share, 0–1, rounded down, so that it never says more than there is. */
export const inPercent = (share: number, say: Say = sayIn('en')): string =>
  say('counts.percent', {percent: Math.floor(share * 100)})

const namedLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh', 'und'] as const

/** A language by name, or by its tag where it has no name here. */
export function languageName(tag: string, say: Say): string {
  const primary = tag.toLowerCase().split('-')[0]
  const known = namedLanguages.find(each => each === primary)
  return known === undefined ? tag : say(`terms.language-${known}`)
}
