import type {KeptCoding} from '../../domain/round/coding.js'
import type {Round} from '../../domain/round/round.js'
import {
  asCodedBy,
  type CodedPassage,
  codedPassages,
  codersOf,
  codesGivenIn,
  mannerUnit,
  poleUnit
} from './coded-passage.js'
import {type Group, groupOfCode, groupOfCodes, groupOfUnits} from './group.js'
import {pairsOf, saidIn} from './statistic.js'

/** How far the coders of a round agree, as far as it is coded. */
export type Agreement = {
  /** In alphabetical order. */
  readonly coders: readonly string[]
  /** Passages of the round, and those that two coders or more have coded, on which every figure rests. */
  readonly passages: number
  readonly shared: number
  readonly seed: number
  readonly all: Group
  /** Each two coders, on what both have coded. */
  readonly pairs: readonly (Group & {readonly coders: readonly [string, string]})[]
  /** In alphabetical order: by language, taxonomy, code that somebody gave, and question that somebody answered. */
  readonly languages: readonly Group[]
  readonly taxonomies: readonly Group[]
  readonly codes: readonly Group[]
  readonly questions: readonly Group[]
  /** On the codes that two coders or more gave to a passage. */
  readonly stance: Group
  readonly act: Group
}

/** The seed of the samples: the same codings always give the same intervals. */
const usualSeed = 1

/** How far the coders of a round agree. Of each coder and passage the last coding counts. */
export function agreementOf(
  round: Round,
  kept: readonly KeptCoding[],
  {seed = usualSeed}: {readonly seed?: number} = {}
): Agreement {
  const coders = codersOf(round)
  const passages = codedPassages(round, kept)
  const codes = codesGivenIn(passages)
  const taxonomies = [...new Set(codes.map(taxonomyOf))]
  const questions = [
    ...new Set(passages.flatMap(({codings}) => codings.flatMap(coding => Object.keys(coding?.answers ?? {}))))
  ].toSorted()
  const any = () => true
  return {
    coders,
    passages: round.passages.length,
    shared: passages.length,
    seed,
    all: groupOfCodes('all', passages, {counts: any, seed}),
    pairs: pairsOf(coders.map((coder, place) => ({coder, place}))).map(([one, other]) => ({
      coders: [one.coder, other.coder],
      ...groupOfCodes(`${one.coder}, ${other.coder}`, asCodedBy([one.place, other.place], passages), {
        counts: any,
        seed
      })
    })),
    languages: [...new Set(passages.map(({language}) => language))].toSorted().map(name =>
      groupOfCodes(
        name,
        passages.filter(({language}) => language === name),
        {counts: any, seed}
      )
    ),
    taxonomies: taxonomies.map(name =>
      groupOfCodes(name, passages, {counts: code => taxonomyOf(code) === name, seed})
    ),
    codes: codes.map(code => groupOfCode(code, passages, seed)),
    questions: questions.map(question =>
      groupOfUnits(
        question,
        passages.map(passage => [poleUnit(question, passage)]),
        seed
      )
    ),
    stance: mannerOf('stance', codes, {passages, seed}),
    act: mannerOf('act', codes, {passages, seed})
  }
}

const mannerOf = (
  manner: 'stance' | 'act',
  codes: readonly string[],
  {passages, seed}: {readonly passages: readonly CodedPassage[]; readonly seed: number}
): Group =>
  groupOfUnits(
    manner,
    passages.map(passage =>
      codes.map(code => mannerUnit(manner, code, passage)).filter(unit => saidIn(unit).length > 1)
    ),
    seed
  )

const taxonomyOf = (code: string): string => code.split('/')[0] ?? ''
