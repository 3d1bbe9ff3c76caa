import type {Passage} from '../../domain/passage.js'
import {plainLetters} from './plain-letters.js'

/** A passage and how much of a quote's letters it has, 0–1. */
export type NearPassage<Place> = {readonly passage: Place; readonly likeness: number}

/** What gives the passages whose letters are most like a quote's, the likest first; none that has nothing of it. */
export function nearestIn<Place extends Pick<Passage, 'text'>>(
  passages: readonly Place[],
  most: number
): (quote: string) => NearPassage<Place>[] {
  const read = passages.map(passage => ({passage, pairs: pairsOf(passage.text)}))
  return quote => {
    const wanted = pairsOf(quote)
    return read
      .map(({passage, pairs}) => ({passage, likeness: likeness(wanted, pairs)}))
      .filter(({likeness}) => likeness > 0)
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, most)
  }
}

type Pairs = {readonly counts: ReadonlyMap<string, number>; readonly all: number}

/** Neighbouring letters, which every script has, and how often each pair stands there. */
function pairsOf(text: string): Pairs {
  const letters = [...plainLetters(text).toLowerCase()]
  const counts = new Map<string, number>()
  for (const [at, letter] of letters.entries()) {
    const pair = `${letters[at - 1] ?? ' '}${letter}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return {counts, all: letters.length}
}

/** Dice's measure: twice what both have, of all that there is. */
function likeness(a: Pairs, b: Pairs): number {
  let both = 0
  for (const [pair, count] of a.counts) both += Math.min(count, b.counts.get(pair) ?? 0)
  return a.all + b.all === 0 ? 0 : (2 * both) / (a.all + b.all)
}
