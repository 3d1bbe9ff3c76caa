import type {Beside, MannersBeside, PolesBeside, TaggerComparison} from '../../domain/learning/comparison.js'
import {type Interval, intervalsOf} from '../interval.js'
import type {CodedRow} from '../tags/coding.js'
import {countsByCode, type Outcome, outcomesOf} from '../tags/outcomes.js'
import {type Questions, questionsOf} from '../tags/questions.js'
import {type Counts, none, ratesOf, type Share, shareOf, sumOf} from '../tags/rates.js'

/** All that is said of two taggers on the same passages. */
export type TaggersBeside = Pick<
  TaggerComparison,
  'overall' | 'codes' | 'languages' | 'stance' | 'act' | 'poles'
>

/**
 * Lay a candidate beside the present tagger; both lists must hold the same gold rows in the same order. All intervals
 * are of differences, both held against the same drawn passages; `random` gives numbers from 0 up to 1.
 */
export function taggersBeside(
  present: readonly CodedRow[],
  candidate: readonly CodedRow[],
  random: () => number
): TaggersBeside {
  const rows = present.map((row, at): Row => {
    const other = candidate[at]
    if (other === undefined || other.gold.id !== row.gold.id)
      throw new Error('Two taggers are compared on different passages')
    return {language: row.gold.language, present: heldOf(row), candidate: heldOf(other)}
  })
  const both = rows.flatMap(row => [row.present.outcomes, row.candidate.outcomes])
  const codes = [...countsByCode(both).keys()].toSorted()
  const languages = [...new Set(rows.map(({language}) => language))].toSorted()
  const names = {codes, languages}
  const [overall = null, stance = null, act = null, poles = null, ...rest] = intervalsOf(
    rows,
    sample => differencesOn(sample, names),
    random
  )
  const taken = {present: takenBy(rows, 'present'), candidate: takenBy(rows, 'candidate')}
  const countsOf = (name: string): Pair<Counts> => ({
    present: taken.present.codes.get(name) ?? none,
    candidate: taken.candidate.codes.get(name) ?? none
  })
  return {
    overall: besideOf('all', {present: taken.present.all, candidate: taken.candidate.all}, overall),
    codes: codes.map((code, at) => besideOf(code, countsOf(code), rest[at] ?? null)),
    languages: languages.map((language, at) => {
      const some = rows.filter(row => row.language === language)
      const counts = {present: takenBy(some, 'present').all, candidate: takenBy(some, 'candidate').all}
      return besideOf(language, counts, rest[codes.length + at] ?? null)
    }),
    stance: mannersOf({present: taken.present.stance, candidate: taken.candidate.stance}, stance),
    act: mannersOf({present: taken.present.act, candidate: taken.candidate.act}, act),
    poles: polesOf({present: taken.present.answers, candidate: taken.candidate.answers}, poles)
  }
}

type Pair<Value> = {readonly present: Value; readonly candidate: Value}

/** One passage, and what each tagger did with it. */
type Row = Pair<Held> & {readonly language: string}

type Held = {
  readonly outcomes: readonly Outcome[]
  readonly answers: Omit<Questions, 'share'>
}

const heldOf = (row: CodedRow): Held => ({outcomes: outcomesOf(row), answers: questionsOf([row])})

type Taken = {
  readonly codes: ReadonlyMap<string, Counts>
  readonly all: Counts
  readonly stance: Share
  readonly act: Share
  readonly answers: Questions
}

function takenBy(rows: readonly Row[], who: keyof Pair<Held>): Taken {
  const held = rows.map(row => row[who])
  const codes = countsByCode(held.map(({outcomes}) => outcomes))
  const rightly = (manner: 'stance' | 'act') =>
    shareOf(
      held.flatMap(({outcomes}) =>
        outcomes.flatMap(({[manner]: pair}) => (pair === null ? [] : [pair.given === pair.wanted]))
      )
    )
  const sum = (kind: keyof Held['answers']) => held.reduce((total, {answers}) => total + answers[kind], 0)
  const [right, wrongPole, missed, unasked] = [sum('right'), sum('wrongPole'), sum('missed'), sum('unasked')]
  const answered = right + wrongPole + missed + unasked
  return {
    codes,
    all: sumOf([...codes.values()]),
    stance: rightly('stance'),
    act: rightly('act'),
    answers: {right, wrongPole, missed, unasked, share: answered === 0 ? null : right / answered}
  }
}

/** Overall, stance, act, poles, then each code and each language. */
function differencesOn(
  rows: readonly Row[],
  {codes, languages}: {readonly codes: readonly string[]; readonly languages: readonly string[]}
): readonly (number | null)[] {
  const present = takenBy(rows, 'present')
  const candidate = takenBy(rows, 'candidate')
  const f1s = (one: Counts, other: Counts) => less(ratesOf(one).f1, ratesOf(other).f1)
  return [
    f1s(candidate.all, present.all),
    less(candidate.stance.share, present.stance.share),
    less(candidate.act.share, present.act.share),
    less(candidate.answers.share, present.answers.share),
    ...codes.map(code => f1s(candidate.codes.get(code) ?? none, present.codes.get(code) ?? none)),
    ...languages.map(language => {
      const some = rows.filter(row => row.language === language)
      const countsOf = (who: keyof Pair<Held>) =>
        sumOf([...countsByCode(some.map(row => row[who].outcomes)).values()])
      return f1s(countsOf('candidate'), countsOf('present'))
    })
  ]
}

// With fewer, the same few passages are drawn again and again, and only seem to agree.
const fewestPositives = 5

function besideOf(name: string, counts: Pair<Counts>, interval: Interval | null): Beside {
  const positives = counts.present.hits + counts.present.missed
  const present = ratesOf(counts.present)
  const candidate = ratesOf(counts.candidate)
  return {
    name,
    positives,
    present,
    candidate,
    difference: less(candidate.f1, present.f1),
    interval: positives < fewestPositives ? null : interval
  }
}

const mannersOf = (shares: Pair<Share>, interval: Interval | null): MannersBeside => ({
  ...shares,
  difference: less(shares.candidate.share, shares.present.share),
  interval
})

const polesOf = (answers: Pair<Questions>, interval: Interval | null): PolesBeside => ({
  ...answers,
  difference: less(answers.candidate.share, answers.present.share),
  interval
})

const less = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other
