import {type Interval, intervalOf, intervalsOf} from '../interval.js'
import {type Calibration, calibrationOf} from './calibration.js'
import {type Cells, cellsOf} from './cells.js'
import type {CodedRow} from './coding.js'
import {type Confusion, confusionsOf} from './confusions.js'
import {type Manner, mannerOf} from './manner.js'
import {countsByCode, type Outcome, outcomesOf} from './outcomes.js'
import {type Questions, questionsOf} from './questions.js'
import {type Counts, meanOf, none, type Rates, ratesOf, sumOf} from './rates.js'
import {type Silence, silenceOf} from './silence.js'

/** The rates of a code, a taxonomy, or some passages. */
export type Group = Rates & {
  readonly name: string
  /** Of a code or taxonomy, the passages to which people or machine gave it. */
  readonly rows: number
  /** How many times people gave a code. */
  readonly positives: number
  readonly f1Interval: Interval | null
}

/** Means over codes, each code counting alike; a code that the machine never gave has a precision of 0. */
export type Macro = {
  readonly codes: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly f1Interval: Interval | null
}

/** A comparison of machine and gold. Intervals are of passages drawn anew, 95 %, null where there are under 30, and of a code given under 5 times. */
export type Scores = {
  readonly rows: number
  /** Micro: every tag counts alike. */
  readonly overall: Rates & {
    readonly precisionInterval: Interval | null
    readonly recallInterval: Interval | null
    readonly f1Interval: Interval | null
  }
  /** Over the codes that people gave at least five times, and over all that they gave. */
  readonly macro: {readonly frequent: Macro; readonly all: Macro}
  /** In alphabetical order. */
  readonly codes: readonly Group[]
  readonly taxonomies: readonly Group[]
  /** By language, genre, form and writer, where the rows tell them. */
  readonly groupings: readonly {readonly by: string; readonly groups: readonly Group[]}[]
  readonly stance: Manner
  readonly act: Manner
  readonly questions: Questions
  readonly calibration: Calibration | null
  readonly silence: Silence
  readonly cells: Cells | null
  readonly confusions: readonly Confusion[]
}

/** By what passages are grouped; null leaves one out. */
export type Groupings = Readonly<Record<string, (row: CodedRow['gold']) => string | null | undefined>>

const usual: Groupings = {
  language: ({language}) => language,
  genre: ({genre}) => genre,
  form: ({form}) => form,
  writer: ({writer}) => writer
}

const fewestPositives = 5

/** Compare what a machine said with gold. `random` gives numbers from 0 up to 1, for the intervals alone. */
export function score(
  rows: readonly CodedRow[],
  {random, groupings = usual}: {readonly random: () => number; readonly groupings?: Groupings}
): Scores {
  const held = rows.map(outcomesOf)
  const pairs = (manner: 'stance' | 'act') =>
    held.map(row => row.flatMap(outcome => (outcome[manner] === null ? [] : [outcome[manner]])))
  return {
    rows: rows.length,
    ...ratesOfAll(held, random),
    groupings: Object.entries(groupings).flatMap(([by, groupOf]) => groupingOf(rows, {by, groupOf, random})),
    stance: mannerOf(pairs('stance'), random),
    act: mannerOf(pairs('act'), random),
    questions: questionsOf(rows),
    calibration: calibrationOf(held.flat()),
    silence: silenceOf(rows),
    cells: cellsOf(rows, random),
    confusions: confusionsOf(rows)
  }
}

type Held = readonly (readonly Outcome[])[]

function ratesOfAll(
  held: Held,
  random: () => number
): Pick<Scores, 'overall' | 'macro' | 'codes' | 'taxonomies'> {
  const counts = countsByCode(held)
  const codes = [...counts.keys()].toSorted()
  const taxonomies = [...new Set(codes.map(taxonomyOf))]
  const wanted = codes.filter(code => positivesOf(counts.get(code) ?? none) > 0)
  const frequent = codes.filter(code => positivesOf(counts.get(code) ?? none) >= fewestPositives)
  const [
    precisionInterval = null,
    recallInterval = null,
    f1Interval = null,
    often = null,
    all = null,
    ...rest
  ] = intervalsOf(
    held,
    sample => {
      const drawn = countsByCode(sample)
      const {precision, recall, f1} = ratesOf(sumOf([...drawn.values()]))
      return [
        precision,
        recall,
        f1,
        macroOf(frequent, drawn).f1,
        macroOf(wanted, drawn).f1,
        ...codes.map(code => ratesOf(drawn.get(code) ?? none).f1),
        ...taxonomies.map(taxonomy => ratesOf(within(taxonomy, drawn)).f1)
      ]
    },
    random
  )
  const group = (name: string, own: Counts, interval: Interval | null | undefined): Group => ({
    name,
    rows: held.filter(row => row.some(({code}) => code === name || taxonomyOf(code) === name)).length,
    positives: positivesOf(own),
    ...ratesOf(own),
    // Where the same few passages are drawn again and again, they only seem to agree.
    f1Interval: positivesOf(own) < fewestPositives ? null : (interval ?? null)
  })
  return {
    overall: {...ratesOf(sumOf([...counts.values()])), precisionInterval, recallInterval, f1Interval},
    macro: {
      frequent: {...macroOf(frequent, counts), f1Interval: often},
      all: {...macroOf(wanted, counts), f1Interval: all}
    },
    codes: codes.map((code, at) => group(code, counts.get(code) ?? none, rest[at])),
    taxonomies: taxonomies.map((taxonomy, at) =>
      group(taxonomy, within(taxonomy, counts), rest[codes.length + at])
    )
  }
}

function macroOf(codes: readonly string[], counts: ReadonlyMap<string, Counts>): Omit<Macro, 'f1Interval'> {
  // In a sample, a code may have no passage at all: it then says nothing.
  const rates = codes.flatMap(code => (counts.has(code) ? [ratesOf(counts.get(code) ?? none)] : []))
  return {
    codes: codes.length,
    precision: meanOf(rates.map(({precision}) => precision ?? 0)),
    recall: meanOf(rates.flatMap(({recall}) => recall ?? [])),
    f1: meanOf(rates.map(({f1}) => f1 ?? 0))
  }
}

function groupingOf(
  rows: readonly CodedRow[],
  {by, groupOf, random}: {by: string; groupOf: Groupings[string]; random: () => number}
): Scores['groupings'] {
  const names = [...new Set(rows.map(({gold}) => groupOf(gold)))].filter(name => name != null).toSorted()
  const groups = names.map((name): Group => {
    const held = rows.filter(({gold}) => groupOf(gold) === name).map(outcomesOf)
    const f1Of = (sample: Held) => ratesOf(sumOf([...countsByCode(sample).values()])).f1
    const own = sumOf([...countsByCode(held).values()])
    return {
      name,
      rows: held.length,
      positives: positivesOf(own),
      ...ratesOf(own),
      f1Interval: intervalOf(held, f1Of, random)
    }
  })
  return groups.length === 0 ? [] : [{by, groups}]
}

const within = (taxonomy: string, counts: ReadonlyMap<string, Counts>): Counts =>
  sumOf([...counts].flatMap(([code, own]) => (taxonomyOf(code) === taxonomy ? [own] : [])))

const positivesOf = ({hits, missed}: Counts): number => hits + missed

const taxonomyOf = (code: string): string => code.split('/')[0] ?? ''
