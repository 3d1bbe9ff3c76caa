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
import {type Figure, fewestGiven, figuresOf} from './figure.js'
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

/** Agreement on all codes that count, taken together. */
export function groupOfCodes(
  name: string,
  passages: readonly CodedPassage[],
  {counts, seed}: {readonly counts: (code: string) => boolean; readonly seed: number}
): Group {
  const codes = codesGivenIn(passages).filter(counts)
  const cases = passages.map(passage => ({
    sets: setUnit(counts, passage),
    alike: alikeIn(passage, counts),
    units: codes.map(code => givenUnit(code, passage))
  }))
  const coders = passages[0]?.codings.length ?? 0
  const pooled = kappa(
    cases.map(({units}) => units),
    placesOfPairs(coders)
  )
  const ofSets = alpha(
    cases.map(({sets}) => sets),
    masi
  )
  const f1 = ofEach(pairwiseF1(NOT_GIVEN))
  const [percentFigure = none, kappaFigure = none, alphaFigure = none, f1Figure = none] = figuresOf(
    cases,
    [
      on(share, ({alike}) => alike),
      on(pooled, ({units}) => units),
      on(ofSets, ({sets}) => sets),
      on(f1, ({units}) => units)
    ],
    {cases: cases.length, seed}
  )
  return {
    name,
    cases: cases.length,
    given: cases.filter(({sets}) => saidIn(sets).some(set => set !== '')).length,
    percent: percentFigure,
    kappa: kappaFigure,
    alpha: alphaFigure,
    f1: f1Figure
  }
}

/** Agreement on whether one code is there. Of a code given to few passages only how often coders say the same. */
export function groupOfCode(code: string, passages: readonly CodedPassage[], seed: number): Group {
  const units = passages.map(passage => givenUnit(code, passage)).filter(unit => saidIn(unit).length > 1)
  return measured(code, {
    cases: units.map(unit => [unit]),
    given: units.filter(unit => unit.includes(GIVEN)).length,
    nothing: NOT_GIVEN,
    seed
  })
}

/** Agreement on which of several values it is: some cases of each passage. A pole that is not told is a value too. */
export function groupOfUnits(name: string, cases: readonly (readonly Unit[])[], seed: number): Group {
  const shared = cases
    .map(units => units.filter(unit => saidIn(unit).length > 1))
    .filter(units => units.length > 0)
  return measured(name, {
    cases: shared,
    given: shared.flat().filter(unit => saidIn(unit).some(value => value !== NO_POLE)).length,
    nothing: null,
    seed
  })
}

type Measuring = {
  readonly cases: readonly (readonly Unit[])[]
  readonly given: number
  /** The value that is no finding; null where every value is one. */
  readonly nothing: string | null
  readonly seed: number
}

function measured(name: string, {cases, given, nothing, seed}: Measuring): Group {
  const units = cases.flat()
  const pairs = placesOfPairs(units[0]?.length ?? 0)
  const single = kappa(
    units.map(unit => [unit]),
    pairs
  )
  const statistics: readonly Statistic<readonly Unit[]>[] = [
    ofEach(percent),
    ofEach(on(single, (unit: Unit) => [unit])),
    ofEach(alpha(units)),
    ofEach(pairwiseF1(nothing ?? NOT_GIVEN))
  ]
  const isRare = given < fewestGiven
  const asked = isRare ? statistics.slice(0, 1) : statistics
  const [percentFigure = none, ...others] = figuresOf(cases, asked, {cases: units.length, seed})
  const missing = percentFigure.kind === 'value' ? rare : none
  const [kappaFigure = missing, alphaFigure = missing, f1Figure = missing] = others
  return {
    name,
    cases: units.length,
    given,
    percent: percentFigure,
    kappa: kappaFigure,
    alpha: alphaFigure,
    f1: nothing === null ? null : f1Figure
  }
}

const none: Figure = {kind: 'not-enough', why: 'few'}
const rare: Figure = {kind: 'not-enough', why: 'rare'}

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

const placesOfPairs = (coders: number) => pairsOf(Array.from({length: coders}, (_, place) => place))
