import type {Coding, KeptCoding} from '../../domain/round/coding.js'
import type {Round, RoundPassage} from '../../domain/round/round.js'
import {latestCodings} from '../rounds/latest-codings.js'
import {codersOf} from './coded-passage.js'
import {pairsOf} from './statistic.js'

/** What one coder says of what is disputed; null where the coder does not give it. */
export type Said = {readonly coder: string; readonly said: string | null}

/**
 * On what coders split:
 * - `code-missing` some give a code, some do not · `other-code` some give the one, others another of its taxonomy
 * - `stance`, `act` of a code that both give · `pole` of a question, or whether it is answered
 * Who finds a code or question ambiguous takes no part in it.
 */
export type Disagreement = {
  readonly kind: 'code-missing' | 'other-code' | 'stance' | 'act' | 'pole'
  /** The code or question; of `other-code` both codes. */
  readonly on: readonly string[]
  /** In the order of the coders. */
  readonly said: readonly Said[]
  /** The share of pairs of coders who split, by the weight of the kind. */
  readonly size: number
}

/** A passage on which coders split, with all that each says of it. */
export type DisputedPassage = {
  readonly passage: RoundPassage
  readonly codings: readonly Coding[]
  /** The largest first. */
  readonly disagreements: readonly Disagreement[]
  /** The sum of the sizes. */
  readonly size: number
}

/** A wrong code misleads more than a wrong stance, and a wrong stance more than a wrong act. */
const weights: Record<Disagreement['kind'], number> = {
  'code-missing': 1,
  'other-code': 1,
  pole: 1,
  stance: 0.5,
  act: 0.25
}

/** Where the coders of a round split, the largest first; those of one size in the round's order. */
export function disagreementsOf(round: Round, kept: readonly KeptCoding[]): readonly DisputedPassage[] {
  const latest = latestCodings(kept)
  const coders = codersOf(round)
  return round.passages
    .map(passage => {
      const codings = coders.flatMap(coder => latest.get(passage.id)?.get(coder)?.coding ?? [])
      const disagreements = splitsIn(codings).toSorted((one, other) => other.size - one.size)
      return {passage, codings, disagreements, size: disagreements.reduce((sum, {size}) => sum + size, 0)}
    })
    .filter(({disagreements}) => disagreements.length > 0)
    .toSorted((one, other) => other.size - one.size)
}

/** Where the codings of one passage split: codes, then stances and acts, then poles, each in alphabetical order. */
export const splitsIn = (codings: readonly Coding[]): readonly Disagreement[] => [
  ...codeSplits(codings),
  ...codesIn(codings).flatMap(code => [
    ...split(
      'stance',
      [code],
      saidOf(codings, coding => givenIn(coding, code)?.stance)
    ),
    ...split(
      'act',
      [code],
      saidOf(codings, coding => givenIn(coding, code)?.act)
    )
  ]),
  ...questionsIn(codings).flatMap(question =>
    split(
      'pole',
      [question],
      saidOf(codings, coding =>
        coding.ambiguous.includes(question) ? undefined : (coding.answers[question] ?? null)
      )
    )
  )
]

function codeSplits(codings: readonly Coding[]): readonly Disagreement[] {
  const split = codesIn(codings).flatMap(code => {
    const said = saidOf(codings, coding => verdictOn(coding, code))
    return spread(said) === 0 ? [] : [{code, said}]
  })
  const matched = new Set<string>()
  return split.flatMap(({code, said}, at): readonly Disagreement[] => {
    if (matched.has(code)) return []
    const instead = split
      .slice(at + 1)
      .find(other => !matched.has(other.code) && standsFor(code, other.code, codings))
    if (instead === undefined) return [disagreement('code-missing', [code], said)]
    matched.add(instead.code)
    const either = saidOf(codings, coding => eitherOf(coding, [code, instead.code]))
    return [disagreement('other-code', [code, instead.code], either)]
  })
}

/** Whether one coder gives the first alone and another the second alone, both of one taxonomy. */
const standsFor = (one: string, other: string, codings: readonly Coding[]): boolean =>
  taxonomyOf(one) === taxonomyOf(other) &&
  codings.some(coding => verdictOn(coding, one) === one && verdictOn(coding, other) === null) &&
  codings.some(coding => verdictOn(coding, other) === other && verdictOn(coding, one) === null)

function eitherOf(coding: Coding, codes: readonly string[]): string | null | undefined {
  const verdicts = codes.map(code => verdictOn(coding, code))
  if (verdicts.includes(undefined)) return undefined
  const given = verdicts.filter(verdict => verdict !== null)
  return given.length === 0 ? null : given.join(' ')
}

/** The code where it is given, null where it is not, nothing where it is ambiguous. */
function verdictOn(coding: Coding, code: string): string | null | undefined {
  if (coding.ambiguous.includes(code)) return undefined
  return givenIn(coding, code) === undefined ? null : code
}

const split = (
  kind: Disagreement['kind'],
  on: readonly string[],
  said: readonly Said[]
): readonly Disagreement[] => (spread(said) === 0 ? [] : [disagreement(kind, on, said)])

const disagreement = (
  kind: Disagreement['kind'],
  on: readonly string[],
  said: readonly Said[]
): Disagreement => ({kind, on, said, size: weights[kind] * spread(said)})

/** Of all pairs of coders who say something of it, how many split. */
function spread(said: readonly Said[]): number {
  const pairs = pairsOf(said)
  return pairs.length === 0
    ? 0
    : pairs.filter(([one, other]) => one.said !== other.said).length / pairs.length
}

const saidOf = (
  codings: readonly Coding[],
  sayingOf: (coding: Coding) => string | null | undefined
): readonly Said[] =>
  codings.flatMap(coding => {
    const said = sayingOf(coding)
    return said === undefined ? [] : [{coder: coding.coder, said}]
  })

const givenIn = ({codes}: Coding, code: string) => codes.find(given => given.code === code)

const codesIn = (codings: readonly Coding[]): readonly string[] =>
  [...new Set(codings.flatMap(({codes}) => codes.map(({code}) => code)))].toSorted()

const questionsIn = (codings: readonly Coding[]): readonly string[] =>
  [...new Set(codings.flatMap(({answers}) => Object.keys(answers)))].toSorted()

const taxonomyOf = (code: string): string => code.split('/')[0] ?? ''
