import type {Lexicon} from '../../../../domain/pipeline/lexicon.js'
import type {Lines} from '../../lines.js'
import {type Pattern, parsePattern, type WordTest} from '../pattern.js'
import {awaitedBy, rarityAmong} from './awaited.js'
import {headsOf} from './heads.js'

/**
 * What an index of a lexicon is made from. To tell it every phrase has to be read, which takes long; so it is lines of
 * text, which can be told beforehand, kept, and read one by one as words come that need them. Behind its name, as JSON:
 * - `begin stem attack`, `begin form …`, `begin prefix …` the phrases that begin with this word
 * - `next attack` those that begin with this stem and another one, by that one
 * - `await stem grid` and so on the numbers of words of which phrases await one in the sentence, this one among them
 * - `awaited` how many such numbers there are
 */
export type IndexPlan = Lines

/** A phrase with the words, one of which must stand in the sentence, for which it waits: by number, or `never`. */
export type PlannedPhrase = readonly [
  kind: 'concept' | 'field',
  concept: string,
  written: string,
  alone: boolean,
  waits: number
]

/** The number of words for which no phrase waits. */
export const never = -1

/** The plan of a lexicon; the same lexicon always gives the same. */
export function planOf(lexicon: Lexicon): IndexPlan {
  const entries = patternsOf(lexicon)
  const rarity = rarityAmong(entries.map(({pattern}) => pattern))
  const begin = new Map<string, PlannedPhrase[]>()
  const next = new Map<string, Map<string, PlannedPhrase[]>>()
  const awaited = new Map<string, number>()
  const numbers = new Map<string, number[]>()
  // Phrases that wait for the same words wait together.
  const numberOf = (tests: readonly WordTest[]): number => {
    if (tests.length === 0) return never
    const names = [...new Set(tests.map(({by, value}) => `await ${by} ${value}`))]
    const all = names.join(', ')
    const known = awaited.get(all)
    if (known !== undefined) return known
    const number = awaited.size
    awaited.set(all, number)
    for (const name of names) push(numbers, name, number)
    return number
  }
  for (const {kind, concept, pattern} of entries) {
    for (const head of headsOf(pattern)) {
      const alone = pattern.rest.length === 0 && head.runs.every(({length}) => length === 1)
      const lookedUp = head.next === null ? 1 : 2
      const tests = alone ? [] : awaitedBy({...pattern, first: head.runs}, {lookedUp, rarity})
      const phrase: PlannedPhrase = [kind, concept, pattern.written, alone, numberOf(tests)]
      if (head.next === null) push(begin, `begin ${head.by} ${head.key}`, phrase)
      else {
        const name = `next ${head.key}`
        const phrases = next.get(name) ?? new Map<string, PlannedPhrase[]>()
        next.set(name, phrases)
        push(phrases, head.next, phrase)
      }
    }
  }
  return [
    ...[...begin, ...numbers, ['awaited', awaited.size] as const],
    ...[...next].map(([name, phrases]) => [name, [...phrases]] as const)
  ]
    .map(([name, found]) => `${name}\t${JSON.stringify(found)}`)
    .toSorted()
}

type Entry = {readonly kind: PlannedPhrase[0]; readonly concept: string; readonly pattern: Pattern}

const patternsOf = ({concepts, fields, language}: Lexicon): readonly Entry[] =>
  (['concept', 'field'] as const).flatMap(kind =>
    Object.entries(kind === 'concept' ? concepts : fields).flatMap(([concept, written]) =>
      written.map(phrase => ({kind, concept, pattern: parsePattern(phrase, language)}))
    )
  )

function push<Key, Found>(lists: Map<Key, Found[]>, key: Key, found: Found): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [found])
  else list.push(found)
}
