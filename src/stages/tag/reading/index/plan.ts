import type {Lexicon} from '../../../../domain/pipeline/lexicon.js'
import {type Pattern, parsePattern, type WordTest} from '../pattern.js'
import {awaitedBy, rarityAmong} from './awaited.js'
import {type Head, headsOf} from './heads.js'

/**
 * What an index of a lexicon is made from: how each phrase begins, and what it waits for. To tell it, every phrase has to
 * be read, which takes long; it is a plain value, so that it can be told beforehand and kept as JSON.
 */
export type IndexPlan = {
  readonly phrases: readonly PlannedPhrase[]
  /** Words of which one must stand in the sentence, by the number that phrases wait for. */
  readonly awaited: readonly (readonly WordTest[])[]
}

/** A phrase with one of the ways in which it begins. */
export type PlannedPhrase = Omit<Head, 'runs'> & {
  /** The concept that it carries; or, for the model alone, the broad field that it belongs to. */
  readonly concept: string
  readonly kind: 'concept' | 'field'
  readonly written: string
  /** Whether it is found wherever it may begin, as a phrase of one word is. */
  readonly alone: boolean
  /** The number of the words for which it waits; `never` where it waits for none. */
  readonly waits: number
}

/** The number of words for which no phrase waits. */
export const never = -1

/** The plan of a lexicon; the same lexicon always gives the same. */
export function planOf(lexicon: Lexicon): IndexPlan {
  const entries = patternsOf(lexicon)
  const rarity = rarityAmong(entries.map(({pattern}) => pattern))
  const phrases: PlannedPhrase[] = []
  const awaited = new Map<string, {readonly number: number; readonly tests: readonly WordTest[]}>()
  // Phrases that wait for the same words wait together.
  const numberOf = (tests: readonly WordTest[]): number => {
    if (tests.length === 0) return never
    const name = tests.map(({by, value}) => `${by} ${value}`).join(', ')
    const known = awaited.get(name) ?? {number: awaited.size, tests}
    awaited.set(name, known)
    return known.number
  }
  for (const {kind, concept, pattern} of entries) {
    for (const {by, key, next, runs} of headsOf(pattern)) {
      const alone = pattern.rest.length === 0 && runs.every(({length}) => length === 1)
      const tests = alone
        ? []
        : awaitedBy({...pattern, first: runs}, {lookedUp: next === null ? 1 : 2, rarity})
      const {written} = pattern
      phrases.push({concept, kind, written, by, key, next, alone, waits: numberOf(tests)})
    }
  }
  return {phrases, awaited: [...awaited.values()].map(({tests}) => tests)}
}

type Entry = {readonly kind: PlannedPhrase['kind']; readonly concept: string; readonly pattern: Pattern}

const patternsOf = ({concepts, fields, language}: Lexicon): readonly Entry[] =>
  (['concept', 'field'] as const).flatMap(kind =>
    Object.entries(kind === 'concept' ? concepts : fields).flatMap(([concept, written]) =>
      written.map(phrase => ({kind, concept, pattern: parsePattern(phrase, language)}))
    )
  )
