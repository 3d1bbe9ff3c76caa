import type {Lexicon} from '../../../domain/pipeline/lexicon.js'
import {type Pattern, parsePattern, type WordTest} from './pattern.js'
import type {Word} from './tokenise.js'

/** A phrase, and the concept that it carries; or, for the model alone, the broad field that it belongs to. */
export type Phrase = {
  readonly concept: string
  readonly kind: 'concept' | 'field'
  readonly pattern: Pattern
}

/** The phrases of a lexicon by how they begin, so that a text is matched in time linear in its length. */
export type LexiconIndex = {
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>
  readonly byForm: ReadonlyMap<string, readonly Phrase[]>
  readonly byPrefix: ReadonlyMap<string, readonly Phrase[]>
  /** By the stems of their first two words; in Chinese, where each character is a word, nearly all are here. */
  readonly byTwoStems: ReadonlyMap<string, readonly Phrase[]>
  readonly longestPrefix: number
}

/** The index of a lexicon, made once for each lexicon object. */
export function indexOf(lexicon: Lexicon): LexiconIndex {
  const known = indexes.get(lexicon)
  if (known !== undefined) return known
  const index = build(lexicon)
  indexes.set(lexicon, index)
  return index
}

/** Every phrase that may begin with this word, where this one follows it; one that may in two ways may come twice. */
export function phrasesBeginning(index: LexiconIndex, word: Word, next: Word | undefined): readonly Phrase[] {
  const found: Phrase[] = []
  const take = (phrases: readonly Phrase[] | undefined) => {
    if (phrases !== undefined) for (const phrase of phrases) found.push(phrase)
  }
  take(index.byStem.get(word.stem))
  take(index.byForm.get(word.form))
  if (next !== undefined && next.sentence === word.sentence) take(index.byTwoStems.get(twoStems(word, next)))
  if (index.longestPrefix > 0) {
    for (let length = shortestPrefix; length <= Math.min(word.form.length, index.longestPrefix); length += 1)
      take(index.byPrefix.get(word.form.slice(0, length)))
    // A stem may end in other letters than its word.
    if (!word.form.startsWith(word.stem))
      for (
        let length = shortestPrefix;
        length <= Math.min(word.stem.length, index.longestPrefix);
        length += 1
      )
        take(index.byPrefix.get(word.stem.slice(0, length)))
  }
  return found
}

// The pattern language asks for two letters before a star.
const shortestPrefix = 2

const twoStems = (first: {readonly stem: string}, second: {readonly stem: string}): string =>
  `${first.stem} ${second.stem}`

const indexes = new WeakMap<Lexicon, LexiconIndex>()

function build(lexicon: Lexicon): LexiconIndex {
  const maps = {
    stem: new Map<string, Phrase[]>(),
    form: new Map<string, Phrase[]>(),
    prefix: new Map<string, Phrase[]>(),
    'two stems': new Map<string, Phrase[]>()
  }
  const entries = (['concept', 'field'] as const).flatMap(kind =>
    Object.entries(kind === 'concept' ? lexicon.concepts : lexicon.fields).map(([concept, written]) => ({
      kind,
      concept,
      written
    }))
  )
  for (const {kind, concept, written} of entries) {
    for (const pattern of written.map(phrase => parsePattern(phrase, lexicon.language))) {
      for (const {by, key, runs} of headsOf(pattern)) {
        const phrase = {concept, kind, pattern: {...pattern, first: runs}}
        const list = maps[by].get(key)
        if (list === undefined) maps[by].set(key, [phrase])
        else list.push(phrase)
      }
    }
  }
  return {
    byStem: maps.stem,
    byForm: maps.form,
    byPrefix: maps.prefix,
    byTwoStems: maps['two stems'],
    longestPrefix: Math.max(0, ...[...maps.prefix.keys()].map(({length}) => length))
  }
}

type Runs = readonly (readonly WordTest[])[]
type Head = {readonly by: WordTest['by'] | 'two stems'; readonly key: string; readonly runs: Runs}

/** What the first words of a pattern are looked up by, each with the runs that begin so. */
function headsOf({first, rest}: Pattern): readonly Head[] {
  const heads = new Map<string, Head>()
  for (const run of first) {
    for (const {by, key} of headsOfRun(run, rest)) {
      const name = `${by} ${key}`
      heads.set(name, {by, key, runs: [...(heads.get(name)?.runs ?? []), run]})
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
    return [...new Set(stems)].map(stem => ({
      by: 'two stems',
      key: twoStems({stem: first.value}, {stem})
    }))
  return [{by: first.by, key: first.value}]
}
