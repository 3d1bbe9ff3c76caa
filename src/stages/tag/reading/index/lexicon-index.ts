import type {Lexicon} from '../../../domain/pipeline/lexicon.js'
import {type Pattern, parsePattern, type WordTest} from './pattern.js'
import type {Word} from './tokenise.js'

/** A phrase, and the concept that it carries; or, for the model alone, the broad field that it belongs to. */
export type Phrase = {
  readonly concept: string
  readonly kind: 'concept' | 'field'
  readonly pattern: Pattern
  /** Whether it is found wherever it may begin, as a phrase of one word is. */
  readonly alone: boolean
}

/** The phrases of a lexicon by how they begin, so that a text is matched in time linear in its length. */
export type LexiconIndex = {
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>
  readonly byForm: ReadonlyMap<string, readonly Phrase[]>
  readonly byPrefix: ReadonlyMap<string, readonly Phrase[]>
  /** By the stems of their first two words; in Chinese, where each character is a word, nearly all are here. */
  readonly byTwoStems: ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>
  readonly longestPrefix: number
  /** What was looked up for a word, by its form. */
  readonly beginnings: Map<string, Beginnings>
}

/** The phrases that may begin with a word: by its stem or form, by it and the stem of the next, by its first letters. */
export type Beginnings = {
  readonly whole: readonly Phrase[]
  readonly withNext: ReadonlyMap<string, readonly Phrase[]> | undefined
  readonly prefixes: readonly Phrase[]
}

/** The index of a lexicon, made once for each lexicon object. */
export function indexOf(lexicon: Lexicon): LexiconIndex {
  const known = indexes.get(lexicon)
  if (known !== undefined) return known
  const index = build(lexicon)
  indexes.set(lexicon, index)
  return index
}

/** Every phrase that may begin with this word; one that may in two ways may come twice. Looked up once for each form. */
export function beginningsOf(index: LexiconIndex, word: Word): Beginnings {
  const known = index.beginnings.get(word.form)
  if (known !== undefined) return known
  const found = lookedUp(index, word)
  // The text is hostile: a file of a million different words must not fill the memory.
  if (index.beginnings.size >= mostKept) index.beginnings.clear()
  index.beginnings.set(word.form, found)
  return found
}

const mostKept = 50_000

function lookedUp(index: LexiconIndex, {form, stem}: Word): Beginnings {
  const prefixed = (written: string): readonly Phrase[] => {
    const longest = Math.min(written.length, index.longestPrefix)
    const lengths = Array.from(
      {length: Math.max(0, longest - shortestPrefix + 1)},
      (_, at) => at + shortestPrefix
    )
    return lengths.flatMap(length => index.byPrefix.get(written.slice(0, length)) ?? [])
  }
  return {
    whole: [...(index.byStem.get(stem) ?? []), ...(index.byForm.get(form) ?? [])],
    withNext: index.byTwoStems.get(stem),
    // A stem may end in other letters than its word.
    prefixes: [...prefixed(form), ...(form.startsWith(stem) ? [] : prefixed(stem))]
  }
}

// The pattern language asks for two letters before a star.
const shortestPrefix = 2

const indexes = new WeakMap<Lexicon, LexiconIndex>()

function build(lexicon: Lexicon): LexiconIndex {
  const maps = {
    stem: new Map<string, Phrase[]>(),
    form: new Map<string, Phrase[]>(),
    prefix: new Map<string, Phrase[]>()
  }
  const twoStems = new Map<string, Map<string, Phrase[]>>()
  const entries = (['concept', 'field'] as const).flatMap(kind =>
    Object.entries(kind === 'concept' ? lexicon.concepts : lexicon.fields).map(([concept, written]) => ({
      kind,
      concept,
      written
    }))
  )
  for (const {kind, concept, written} of entries) {
    for (const pattern of written.map(phrase => parsePattern(phrase, lexicon.language))) {
      for (const {by, key, next, runs} of headsOf(pattern)) {
        const alone = pattern.rest.length === 0 && runs.every(({length}) => length === 1)
        const phrase = {concept, kind, pattern: {...pattern, first: runs}, alone}
        const phrases = next === null ? maps[by] : listIn(twoStems, key)
        const list = phrases.get(next ?? key)
        if (list === undefined) phrases.set(next ?? key, [phrase])
        else list.push(phrase)
      }
    }
  }
  return {
    byStem: maps.stem,
    byForm: maps.form,
    byPrefix: maps.prefix,
    byTwoStems: twoStems,
    longestPrefix: Math.max(0, ...[...maps.prefix.keys()].map(({length}) => length)),
    beginnings: new Map()
  }
}

function listIn(maps: Map<string, Map<string, Phrase[]>>, key: string): Map<string, Phrase[]> {
  const known = maps.get(key)
  if (known !== undefined) return known
  const made = new Map<string, Phrase[]>()
  maps.set(key, made)
  return made
}

type Runs = readonly (readonly WordTest[])[]
/** `next` is the stem of the second word, where both are looked up. */
type Head = {
  readonly by: WordTest['by']
  readonly key: string
  readonly next: string | null
  readonly runs: Runs
}

/** What the first words of a pattern are looked up by, each with the runs that begin so. */
function headsOf({first, rest}: Pattern): readonly Head[] {
  const heads = new Map<string, Head>()
  for (const run of first) {
    for (const {by, key, next} of headsOfRun(run, rest)) {
      const name = `${by} ${key} ${next ?? ''}`
      heads.set(name, {by, key, next, runs: [...(heads.get(name)?.runs ?? []), run]})
    }
  }
  return [...heads.values()]
}

/** By its first two words, where both are stems; else by the first. */
function headsOfRun(run: readonly WordTest[], rest: Pattern['rest']): readonly Omit<Head, 'runs'>[] {
  const [first] = run
  if (first === undefined) return []
  const seconds =
    run.length > 1 ? [run[1]] : rest[0]?.kind === 'choice' ? rest[0].runs.map(([next]) => next) : []
  const stems = seconds.flatMap(second => (second?.by === 'stem' ? [second.value] : []))
  if (first.by === 'stem' && stems.length > 0 && stems.length === seconds.length)
    return [...new Set(stems)].map(next => ({by: 'stem', key: first.value, next}))
  return [{by: first.by, key: first.value, next: null}]
}
