import type {Lexicon} from '../../../../domain/pipeline/lexicon.js'
import {madeOnce} from '../../made-once.js'
import {keep} from '../keep.js'
import type {WordTest} from '../pattern.js'
import type {Word} from '../tokenise.js'
import {type Meetings, meetingsOf} from './meetings.js'
import {type Phrase, phraseOf} from './phrase.js'
import {type IndexPlan, planOf} from './plan.js'

/** Phrases that may begin with a word, and what each waits for, side by side: most are told by that alone. */
export type Phrases = {readonly all: readonly Phrase[]; readonly waits: Int32Array}

/** The phrases of a lexicon by how they begin, so that a text is matched in time linear in its length. */
export type LexiconIndex = {
  readonly begin: Lookup<Phrase>
  /** By the stems of their first two words; in Chinese, where each character is a word, nearly all are here. */
  readonly byTwoStems: ReadonlyMap<string, ReadonlyMap<string, Phrases>>
  /** The numbers of words that are waited for together, by each of these words. */
  readonly wait: Lookup<number>
  readonly meetings: Meetings
  /** What was looked up for a word, by its form. */
  readonly known: Map<string, Known>
}

/** What may be found by a word: by its stem, by its form, and by its first letters, which are at most so many. */
type Lookup<Found> = {
  readonly stem: ReadonlyMap<string, readonly Found[]>
  readonly form: ReadonlyMap<string, readonly Found[]>
  readonly prefix: ReadonlyMap<string, readonly Found[]>
  readonly longestPrefix: number
}

/** What an index knows of a word: the phrases that may begin with it, by itself or with the stem of the next, or that wait for it. */
export type Known = {
  readonly alone: Phrases
  readonly withNext: ReadonlyMap<string, Phrases> | undefined
  readonly prefixes: Phrases
  readonly waiting: Int32Array
}

/** What is known of a word that no phrase needs. */
export const nothing: Known = {
  alone: phrasesOf([]),
  withNext: undefined,
  prefixes: phrasesOf([]),
  waiting: new Int32Array()
}

/** The index of a lexicon, made once for each lexicon object. */
export const indexOf = madeOnce((lexicon: Lexicon) =>
  build(lexicon, plans.get(lexicon)?.() ?? planOf(lexicon))
)

/** Says where the plan of a lexicon is to be had, if it was told beforehand; it is fetched when a text is first read. */
export function withPlan(lexicon: Lexicon, fetch: () => IndexPlan | null): void {
  plans.set(lexicon, fetch)
}

const plans = new WeakMap<Lexicon, () => IndexPlan | null>()

/** What is known of a word; a phrase that may begin with it in two ways may come twice. Looked up once for each form. */
export function knownOf(index: LexiconIndex, word: Word): Known {
  const before = index.known.get(word.form)
  if (before !== undefined) return before
  return keep(index.known, word.form, lookedUp(index, word))
}

const lookedUp = ({begin, byTwoStems, wait}: LexiconIndex, word: Word): Known => ({
  alone: phrasesOf(inWhole(begin, word)),
  withNext: byTwoStems.get(word.stem),
  prefixes: phrasesOf(byPrefixes(begin, word)),
  waiting: Int32Array.from(new Set([...inWhole(wait, word), ...byPrefixes(wait, word)]))
})

function phrasesOf(all: readonly Phrase[]): Phrases {
  return {all, waits: Int32Array.from(all, ({waits}) => waits)}
}

const inWhole = <Found>({stem, form}: Lookup<Found>, word: Word): readonly Found[] => [
  ...(stem.get(word.stem) ?? []),
  ...(form.get(word.form) ?? [])
]

function byPrefixes<Found>({prefix, longestPrefix}: Lookup<Found>, {form, stem}: Word): readonly Found[] {
  const prefixed = (written: string): readonly Found[] => {
    const longest = Math.min(written.length, longestPrefix)
    const lengths = Array.from(
      {length: Math.max(0, longest - shortestPrefix + 1)},
      (_, at) => at + shortestPrefix
    )
    return lengths.flatMap(length => prefix.get(written.slice(0, length)) ?? [])
  }
  // A stem may end in other letters than its word.
  return [...prefixed(form), ...(form.startsWith(stem) ? [] : prefixed(stem))]
}

// The pattern language asks for two letters before a star.
const shortestPrefix = 2

function build({language}: Pick<Lexicon, 'language'>, {phrases, awaited}: IndexPlan): LexiconIndex {
  const begin = emptyLookup<Phrase>()
  const wait = emptyLookup<number>()
  const twoStems = new Map<string, Map<string, Phrase[]>>()
  for (const planned of phrases) {
    const {by, key, next} = planned
    const phrase = phraseOf(planned, language)
    if (next === null) push(begin[by], key, phrase)
    else push(mapIn(twoStems, key), next, phrase)
  }
  for (const [number, tests] of awaited.entries())
    for (const {by, value} of tests) push(wait[by], value, number)
  return {
    begin: lookupOf(begin),
    byTwoStems: new Map(
      [...twoStems].map(([stem, lists]) => [
        stem,
        new Map([...lists].map(([next, found]) => [next, phrasesOf(found)]))
      ])
    ),
    wait: lookupOf(wait),
    meetings: meetingsOf(awaited.length),
    known: new Map()
  }
}

type OpenLookup<Found> = Readonly<Record<WordTest['by'], Map<string, Found[]>>>

const emptyLookup = <Found>(): OpenLookup<Found> => ({stem: new Map(), form: new Map(), prefix: new Map()})

const lookupOf = <Found>(open: OpenLookup<Found>): Lookup<Found> => ({
  ...open,
  longestPrefix: Math.max(0, ...[...open.prefix.keys()].map(({length}) => length))
})

function push<Key, Found>(lists: Map<Key, Found[]>, key: Key, found: Found): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [found])
  else list.push(found)
}

function mapIn(maps: Map<string, Map<string, Phrase[]>>, key: string): Map<string, Phrase[]> {
  const known = maps.get(key)
  if (known !== undefined) return known
  const made = new Map<string, Phrase[]>()
  maps.set(key, made)
  return made
}
