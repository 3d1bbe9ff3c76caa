import type {Coding} from '../../domain/round/coding.js'
import {alpha} from './alpha.js'
import {
  type CodedPassage,
  codesGivenIn,
  GIVEN,
  givenUnit,
  NO_POLE,
  NOT_GIVEN,
  setUnit
} from './coded-passage.js'
import {
  type Figure,
  fewestCases,
  fewestForInterval,
  fewestGiven,
  type Measured,
  measuredOf
} from './figure.js'
import {kappa} from './kappa.js'
import {masi, setValue} from './masi.js'
import {pairwiseF1, percent, share} from './shared.js'
import {ofEach, on, pairsOf, type Statistic, saidIn, type Unit} from './statistic.js'

/** How far coders agree on one thing, or on several together. */
export type Group = {
  readonly name: string
  /** How many cases were coded by two coders or more: passages, or of stance and act the codes on them. */
  readonly cases: number
  /** In how many of them somebody gave what is measured. */
  readonly given: number
  /** How often two coders say the same, 0–1; of several codes, give the same set of them. */
  readonly percent: Figure
  /** Cohen's, the mean over pairs of coders; of several codes, pooled. */
  readonly kappa: Figure
  /** Krippendorff's; of several codes, of sets by MASI. */
  readonly alpha: Figure
  /** Pairwise; of several codes, every given code counts alike. Null where it would say no more than percent. */
  readonly f1: Figure | null
}

/** What is to be measured on passages that two coders or more have coded, before it is. */
export type Question = Pick<Group, 'name' | 'cases' | 'given'> & {
  /** How many passages bear on it. */
  readonly bearing: number
  /** Of percent, kappa, alpha and F1. */
  readonly statistics: readonly Statistic<CodedPassage>[]
  readonly hasF1: boolean
}

/** How far coders agree on some things, all measured on the same samples of the passages. */
export function groupsOf(
  questions: readonly Question[],
  passages: readonly CodedPassage[],
  seed: number | null
): readonly Group[] {
  // What will not be said is not measured.
  const wanted = questions.map(question => question.statistics.slice(0, saying(question)))
  const measured = measuredOf(passages, wanted.flat(), seed)
  let from = 0
  return questions.map((question, at) => {
    const own = measured.slice(from, from + (wanted[at]?.length ?? 0))
    from += own.length
    const {name, cases, given, hasF1} = question
    const [percentFigure, kappaFigure, alphaFigure, f1Figure] = Array.from({length: 4}, (_, place) =>
      figureOf(own[place], question)
    )
    return {
      name,
      cases,
      given,
      percent: percentFigure ?? few,
      kappa: kappaFigure ?? few,
      alpha: alphaFigure ?? few,
      f1: hasF1 ? (f1Figure ?? few) : null
    }
  })
}

/** How far coders agree on one thing. */
export function groupOf(question: Question, passages: readonly CodedPassage[], seed: number | null): Group {
  const [group] = groupsOf([question], passages, seed)
  if (group === undefined) throw new Error(`Nothing was measured of ${question.name}`)
  return group
}

/** How many of the statistics there is enough to say of. */
function saying({cases, given, hasF1}: Question): number {
  if (cases < fewestCases) return 0
  if (given < fewestGiven) return 1
  return hasF1 ? 4 : 3
}

const few: Figure = {kind: 'not-enough', why: 'few'}

function figureOf(measured: Measured | undefined, {cases, bearing}: Question): Figure {
  if (measured === undefined) return cases < fewestCases ? few : {kind: 'not-enough', why: 'rare'}
  const {value, interval} = measured
  if (value === null) return {kind: 'not-enough', why: 'one-value'}
  return {kind: 'value', value, interval: bearing < fewestForInterval ? null : interval}
}

/** All codes that count, taken together. */
export function onCodes(
  name: string,
  passages: readonly CodedPassage[],
  counts: (code: string) => boolean = () => true
): Question {
  const codes = codesGivenIn(passages).filter(counts)
  const unitsOf = (passage: CodedPassage) => codes.map(code => givenUnit(code, passage))
  const setsOf = (passage: CodedPassage) => setUnit(counts, passage)
  return {
    name,
    cases: passages.length,
    given: passages.filter(passage => saidIn(setsOf(passage)).some(set => set !== '')).length,
    bearing: passages.length,
    statistics: [
      on(share, passage => alikeIn(passage, counts)),
      on(kappa(passages.map(unitsOf), placesOfPairs(passages)), unitsOf),
      on(alpha(passages.map(setsOf), masi), setsOf),
      on(ofEach(pairwiseF1(NOT_GIVEN)), unitsOf)
    ],
    hasF1: true
  }
}

/** Whether one code is there. */
export const onCode = (code: string, passages: readonly CodedPassage[]): Question => ({
  ...onUnits(code, passages, passage => [givenUnit(code, passage)]),
  given: passages.filter(
    passage => isCase(givenUnit(code, passage)) && givenUnit(code, passage).includes(GIVEN)
  ).length,
  hasF1: true
})

/** Which of several values it is: some cases of each passage. A pole that is not told is a value too. */
export function onUnits(
  name: string,
  passages: readonly CodedPassage[],
  unitsIn: (passage: CodedPassage) => readonly Unit[]
): Question {
  const unitsOf = (passage: CodedPassage) => unitsIn(passage).filter(isCase)
  const units = passages.flatMap(unitsOf)
  const single = kappa(
    units.map(unit => [unit]),
    placesOfPairs(passages)
  )
  return {
    name,
    cases: units.length,
    given: units.filter(unit => saidIn(unit).some(value => value !== NO_POLE)).length,
    bearing: passages.filter(passage => unitsOf(passage).length > 0).length,
    statistics: [
      on(ofEach(percent), unitsOf),
      on(ofEach(on(single, (unit: Unit) => [unit])), unitsOf),
      on(ofEach(alpha(units)), unitsOf),
      on(ofEach(pairwiseF1(NOT_GIVEN)), unitsOf)
    ],
    hasF1: false
  }
}

const isCase = (unit: Unit): boolean => saidIn(unit).length > 1

/** How many pairs of codings give the same codes, those aside that either finds ambiguous; and how many pairs there are. */
function alikeIn({codings}: CodedPassage, counts: (code: string) => boolean): readonly [number, number] {
  const pairs = pairsOf(codings.filter(coding => coding !== null))
  const alike = pairs.filter(([one, other]) => {
    const aside = new Set([...one.ambiguous, ...other.ambiguous])
    const setOf = ({codes}: Coding) =>
      setValue(codes.map(({code}) => code).filter(code => counts(code) && !aside.has(code)))
    return setOf(one) === setOf(other)
  })
  return [alike.length, pairs.length]
}

const placesOfPairs = ([first]: readonly CodedPassage[]) =>
  pairsOf((first?.codings ?? []).map((_, place) => place))
