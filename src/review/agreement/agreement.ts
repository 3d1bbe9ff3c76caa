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
import {type Group, groupOf, groupsOf, onCode, onCodes, onUnits} from './group.js'
import {pairsOf} from './statistic.js'

/** How far the coders of a round agree, as far as it is coded. */
export type Agreement = {
  /** In alphabetical order. */
  readonly coders: readonly string[]
  /** Passages of the round, and those that two coders or more have coded, on which every figure rests. */
  readonly passages: number
  readonly shared: number
  /** Of the samples; null where no intervals were asked for. */
  readonly seed: number | null
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

/**
 * How far the coders of a round agree. Of each coder and passage the last coding counts. The intervals cost nearly all
 * of the time, seconds in a large round: with the seed null they are left out.
 */
export function agreementOf(
  round: Round,
  kept: readonly KeptCoding[],
  {seed = usualSeed}: {readonly seed?: number | null} = {}
): Agreement {
  const coders = codersOf(round)
  const passages = codedPassages(round, kept)
  const codes = codesGivenIn(passages)
  const taxonomies = [...new Set(codes.map(taxonomyOf))]
  const questions = [
    ...new Set(passages.flatMap(({codings}) => codings.flatMap(coding => Object.keys(coding?.answers ?? {}))))
  ].toSorted()
  const manner = (which: 'stance' | 'act') =>
    onUnits(which, passages, passage => codes.map(code => mannerUnit(which, code, passage)))
  const asked = [
    ...taxonomies.map(name => onCodes(name, passages, code => taxonomyOf(code) === name)),
    ...codes.map(code => onCode(code, passages)),
    ...questions.map(question => onUnits(question, passages, passage => [poleUnit(question, passage)]))
  ]
  const groups = groupsOf(asked, passages, seed)
  return {
    coders,
    passages: round.passages.length,
    shared: passages.length,
    seed,
    all: groupOf(onCodes('all', passages), passages, seed),
    pairs: pairsOf(coders.map((coder, place) => ({coder, place}))).map(([one, other]) => ({
      coders: [one.coder, other.coder],
      ...alone(`${one.coder}, ${other.coder}`, asCodedBy([one.place, other.place], passages), seed)
    })),
    languages: [...new Set(passages.map(({language}) => language))].toSorted().map(name =>
      alone(
        name,
        passages.filter(({language}) => language === name),
        seed
      )
    ),
    taxonomies: groups.slice(0, taxonomies.length),
    codes: groups.slice(taxonomies.length, taxonomies.length + codes.length),
    questions: groups.slice(taxonomies.length + codes.length),
    stance: groupOf(manner('stance'), passages, seed),
    act: groupOf(manner('act'), passages, seed)
  }
}

/** All codes on passages of their own. */
const alone = (name: string, passages: readonly CodedPassage[], seed: number | null): Group =>
  groupOf(onCodes(name, passages), passages, seed)

const taxonomyOf = (code: string): string => code.split('/')[0] ?? ''
