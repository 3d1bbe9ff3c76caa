import type {Answer, Tag} from '../domain/tag.js'
import type {GoldRow} from './gold.js'
import {type Interval, intervalOf} from './interval.js'

/** What the machine said of one gold row. */
export type Coding = {
  readonly tags: readonly Pick<Tag, 'code' | 'stance' | 'act'>[]
  readonly questions: readonly Pick<Answer, 'code' | 'pole'>[]
}

/** A gold row and what the machine said of it. */
export type CodedRow = {readonly gold: GoldRow; readonly machine: Coding}

/** Hits and misses; a rate is null where there is nothing to divide by. */
export type Score = {
  readonly hits: number
  /** The machine alone gave the code. */
  readonly extra: number
  /** The people alone gave the code. */
  readonly missed: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

/** How many of so many were the same. */
export type Agreement = {readonly same: number; readonly of: number; readonly share: number | null}

/** A comparison of machine and gold. Intervals are of the rows, 95 %, null where there are under 30 rows. */
export type Scores = {
  readonly rows: number
  readonly overall: Score & {readonly f1Interval: Interval | null}
  /** By code, in alphabetical order. */
  readonly codes: readonly ({readonly code: string; readonly rows: number} & Score)[]
  /** On hits where the people gave one. */
  readonly stance: Agreement
  readonly act: Agreement
  /** Of the questions that the people, or the machine, answered: those with the same pole. */
  readonly questions: Agreement
}

/** Compare what the machine said with gold. `random` gives numbers from 0 up to 1, for the interval alone. */
export function score(rows: readonly CodedRow[], {random}: {readonly random: () => number}): Scores {
  const perRow = rows.map(outcomesOf)
  const all = perRow.flat()
  const codes = [...new Set(all.map(({code}) => code))].toSorted()
  const f1 = (sample: readonly (readonly Outcome[])[]) => scoreOf(sample.flat()).f1
  return {
    rows: rows.length,
    overall: {...scoreOf(all), f1Interval: intervalOf(perRow, f1, random)},
    codes: codes.map(code => {
      const mine = all.filter(outcome => outcome.code === code)
      return {code, rows: mine.length, ...scoreOf(mine)}
    }),
    stance: agreement(all.flatMap(({stance}) => (stance === null ? [] : [stance]))),
    act: agreement(all.flatMap(({act}) => (act === null ? [] : [act]))),
    questions: agreement(rows.flatMap(answersAgree))
  }
}

/** A repeatable source of numbers from 0 up to 1: the same seed gives the same numbers. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One code on one row; `stance` and `act` say whether they are the same, null where that is not asked. */
type Outcome = {
  readonly code: string
  readonly kind: 'hit' | 'extra' | 'missed'
  readonly stance: boolean | null
  readonly act: boolean | null
}

function outcomesOf({gold, machine}: CodedRow): readonly Outcome[] {
  const given = new Map(machine.tags.map(tag => [tag.code, tag]))
  const wanted = new Map(gold.tags.map(tag => [tag.code, tag]))
  const unsure = new Set(gold.ambiguous)
  const codes = [...new Set([...given.keys(), ...wanted.keys()])]
  return codes.flatMap((code): readonly Outcome[] => {
    const [mine, theirs] = [given.get(code), wanted.get(code)]
    if (unsure.has(code)) return []
    if (theirs === undefined) return [{code, kind: 'extra', stance: null, act: null}]
    if (mine === undefined) return [{code, kind: 'missed', stance: null, act: null}]
    const stance = theirs.stance == null ? null : theirs.stance === mine.stance
    return [{code, kind: 'hit', stance, act: theirs.act == null ? null : theirs.act === mine.act}]
  })
}

function scoreOf(outcomes: readonly Outcome[]): Score {
  const count = (kind: Outcome['kind']) => outcomes.filter(outcome => outcome.kind === kind).length
  const [hits, extra, missed] = [count('hit'), count('extra'), count('missed')]
  return {
    hits,
    extra,
    missed,
    precision: share(hits, hits + extra),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + extra + missed)
  }
}

function answersAgree({gold, machine}: CodedRow): readonly boolean[] {
  const given = new Map(machine.questions.map(({code, pole}) => [code, pole]))
  const unsure = new Set(gold.ambiguous)
  const asked = new Set([...given.keys(), ...Object.keys(gold.questions)])
  return [...asked].filter(code => !unsure.has(code)).map(code => given.get(code) === gold.questions[code])
}

const agreement = (same: readonly boolean[]): Agreement => {
  const count = same.filter(Boolean).length
  return {same: count, of: same.length, share: share(count, same.length)}
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
