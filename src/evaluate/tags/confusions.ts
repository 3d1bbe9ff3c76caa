import type {CodedRow} from './coding.js'
import {outcomesOf} from './outcomes.js'

/** A passage on which people and machine differ. */
export type Confused = {
  readonly id: string
  readonly language: string
  readonly given: readonly string[]
  readonly wanted: readonly string[]
  /** Its first 200 characters. */
  readonly text: string
}

/** One code taken for another, missed without another (`given` null), or given where none was missed (`wanted` null). */
export type Confusion = {
  readonly wanted: string | null
  readonly given: string | null
  readonly count: number
  /** The first few. */
  readonly passages: readonly Confused[]
}

const most = 20
const passagesShown = 3
const textShown = 200

/** The worst confusions, the most frequent first. */
export function confusionsOf(rows: readonly CodedRow[]): readonly Confusion[] {
  const found = new Map<string, {wanted: string | null; given: string | null; rows: CodedRow[]}>()
  for (const row of rows)
    for (const {wanted, given} of mistakesOf(row)) {
      const key = `${wanted} ${given}`
      const before = found.get(key)
      if (before === undefined) found.set(key, {wanted, given, rows: [row]})
      else before.rows.push(row)
    }
  return [...found.values()]
    .toSorted((one, other) => other.rows.length - one.rows.length)
    .slice(0, most)
    .map(({rows: confused, ...codes}) => ({
      ...codes,
      count: confused.length,
      passages: confused.slice(0, passagesShown).map(confusedOf)
    }))
}

function mistakesOf(row: CodedRow): readonly Pick<Confusion, 'wanted' | 'given'>[] {
  const outcomes = outcomesOf(row)
  const codesOf = (kind: 'missed' | 'extra') =>
    outcomes.filter(outcome => outcome.kind === kind).map(({code}) => code)
  const [missed, extra] = [codesOf('missed'), codesOf('extra')]
  if (extra.length === 0) return missed.map(wanted => ({wanted, given: null}))
  if (missed.length === 0) return extra.map(given => ({wanted: null, given}))
  return missed.flatMap(wanted => extra.map(given => ({wanted, given})))
}

const confusedOf = ({gold, machine}: CodedRow): Confused => ({
  id: gold.id,
  language: gold.language,
  given: machine.tags.map(({code}) => code).toSorted(),
  wanted: gold.tags.map(({code}) => code).toSorted(),
  // Characters, so that none is cut in two.
  text: [...gold.text].slice(0, textShown).join('')
})
