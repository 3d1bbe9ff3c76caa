import type {CodedRow} from './coding.js'
import {type Counts, none} from './rates.js'

/** What the machine gave and what was wanted. */
export type Pair = {readonly given: string; readonly wanted: string}

/** One code on one row. */
export type Outcome = {
  readonly code: string
  readonly kind: 'hit' | 'extra' | 'missed'
  /** How sure the machine was; null where it gave nothing or does not say. */
  readonly confidence: number | null
  /** On hits where both tell one. */
  readonly stance: Pair | null
  readonly act: Pair | null
}

/** Each code that the people or the machine gave to a row, those aside that the people were unsure of. */
export function outcomesOf({gold, machine}: CodedRow): readonly Outcome[] {
  const unsure = new Set(gold.ambiguous)
  const wanted = new Map(gold.tags.map(tag => [tag.code, tag]))
  const given = new Map(machine.tags.map(tag => [tag.code, tag]))
  const codes = [...new Set([...wanted.keys(), ...given.keys()])].filter(code => !unsure.has(code))
  return codes.map(code => {
    const theirs = wanted.get(code)
    const mine = given.get(code)
    return {
      code,
      kind: theirs === undefined ? 'extra' : mine === undefined ? 'missed' : 'hit',
      confidence: mine?.confidence ?? null,
      stance: pairOf(mine?.stance, theirs?.stance),
      act: pairOf(mine?.act, theirs?.act)
    }
  })
}

const pairOf = (given: string | undefined, wanted: string | null | undefined): Pair | null =>
  given === undefined || wanted == null ? null : {given, wanted}

/** The counts of each code on some rows. */
export function countsByCode(rows: readonly (readonly Outcome[])[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, {hits: number; extra: number; missed: number}>()
  for (const outcomes of rows)
    for (const {code, kind} of outcomes) {
      let mine = counts.get(code)
      if (mine === undefined) {
        mine = {...none}
        counts.set(code, mine)
      }
      if (kind === 'hit') mine.hits += 1
      else if (kind === 'extra') mine.extra += 1
      else mine.missed += 1
    }
  return counts
}
