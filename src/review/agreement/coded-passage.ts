import type {Coding, KeptCoding} from '../../domain/round/coding.js'
import type {Round} from '../../domain/round/round.js'
import {codingBy, latestCodings} from '../rounds/latest-codings.js'
import {setValue} from './masi.js'
import type {Unit} from './statistic.js'

/** A passage and what counts of each coder, in the order of the coders; null from one who has not coded it. */
export type CodedPassage = {
  readonly passage: string
  readonly language: string
  readonly codings: readonly (Coding | null)[]
}

/** The coders of a round in one order, whatever the order in which they were named. */
export const codersOf = ({coders}: Pick<Round, 'coders'>): readonly string[] =>
  [...new Set(coders)].toSorted()

/** The passages of a round that two coders or more have coded, in the round's order. */
export function codedPassages(round: Round, kept: readonly KeptCoding[]): readonly CodedPassage[] {
  const latest = latestCodings(kept)
  const coders = codersOf(round)
  return round.passages
    .map(({id, language}) => ({
      passage: id,
      language,
      codings: coders.map(coder => codingBy(coder, id, latest))
    }))
    .filter(isShared)
}

/** Whether two coders or more have coded it. */
const isShared = ({codings}: CodedPassage): boolean => codings.filter(coding => coding !== null).length > 1

/** The passages as some of the coders alone have coded them. */
export const asCodedBy = (
  places: readonly number[],
  passages: readonly CodedPassage[]
): readonly CodedPassage[] =>
  passages
    .map(passage => ({...passage, codings: places.map(place => passage.codings[place] ?? null)}))
    .filter(isShared)

export const GIVEN = 'given'
export const NOT_GIVEN = 'not given'

/** Whether each coder gave a code. Who finds it ambiguous says nothing of it. */
export const givenUnit = (code: string, {codings}: CodedPassage): Unit =>
  codings.map(coding => {
    if (coding === null || coding.ambiguous.includes(code)) return null
    return coding.codes.some(given => given.code === code) ? GIVEN : NOT_GIVEN
  })

/** The set of codes that each coder gave, of those that count. */
export const setUnit = (counts: (code: string) => boolean, {codings}: CodedPassage): Unit =>
  codings.map(coding => coding && setValue(coding.codes.map(({code}) => code).filter(counts)))

/** How each coder who gave a code says that the passage speaks to it. */
export const mannerUnit = (manner: 'stance' | 'act', code: string, {codings}: CodedPassage): Unit =>
  codings.map(coding => coding?.codes.find(given => given.code === code)?.[manner] ?? null)

export const NO_POLE = 'no pole'

/** The pole of a question that each coder told. Who finds the question ambiguous says nothing of it. */
export const poleUnit = (question: string, {codings}: CodedPassage): Unit =>
  codings.map(coding => {
    if (coding === null || coding.ambiguous.includes(question)) return null
    return coding.answers[question] ?? NO_POLE
  })

/** Every code that a coder gave, in alphabetical order. */
export const codesGivenIn = (passages: readonly CodedPassage[]): readonly string[] =>
  [
    ...new Set(
      passages.flatMap(({codings}) => codings.flatMap(coding => coding?.codes.map(({code}) => code) ?? []))
    )
  ].toSorted()
