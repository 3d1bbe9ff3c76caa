import type {UnLanguage} from '../../../../domain/document.js'
import {madeOnce} from '../../../../domain/memory/made-once.js'
import type {Lexicon} from '../../../../domain/pipeline/lexicon.js'
import {lineOf, linesThatBegin, nameIn} from '../../lines.js'
import {keep} from '../keep.js'
import type {WordTest} from '../pattern.js'
import type {Word} from '../tokenise.js'
import {type Meetings, meetingsOf} from './meetings.js'
import {type Phrase, type Phrases, phrasesOf, together} from './phrase.js'
import {type IndexPlan, type PlannedPhrase, planOf} from './plan.js'

/** The phrases of a lexicon by how they begin, so that a text is matched in time linear in its length. */
export type LexiconIndex = {
  readonly language: UnLanguage
  readonly plan: IndexPlan
  /** The first letters by which words are told, of phrases that begin with such a word and of words that are awaited. */
  readonly prefixes: ReadonlySet<string>
  readonly longestPrefix: number
  readonly meetings: Meetings
  /** What was looked up for a word, by its form. */
  readonly known: Map<string, Known>
}

/** What an index knows of a word: the phrases that may begin with it, by itself or with the stem of the next, or that wait for it. */
export type Known = {
  readonly alone: Phrases
  /** In Chinese, where each character is a word, nearly all are here. */
  readonly withNext: ReadonlyMap<string, Phrases> | undefined
  readonly prefixes: Phrases
  readonly waiting: Int32Array
}

/** What is known of a word that no phrase needs. */
export const nothing: Known = {
  alone: together([]),
  withNext: undefined,
  prefixes: together([]),
  waiting: new Int32Array()
}

/** The index of a lexicon, made once for each lexicon object. */
export const indexOf = madeOnce((lexicon: Lexicon): LexiconIndex => {
  const plan = plans.get(lexicon)?.() ?? planOf(lexicon)
  const prefixes = [...linesThatBegin(plan, 'begin prefix '), ...linesThatBegin(plan, 'await prefix ')].map(
    line => nameIn(line).replace(/^\S+ prefix /, '')
  )
  return {
    language: lexicon.language,
    plan,
    prefixes: new Set(prefixes),
    longestPrefix: Math.max(0, ...prefixes.map(({length}) => length)),
    meetings: meetingsOf(Number(lineOf(plan, 'awaited')?.slice('awaited\t'.length))),
    known: new Map()
  }
})

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

function lookedUp(index: LexiconIndex, {form, stem}: Word): Known {
  const tests: readonly WordTest[] = [
    {by: 'stem', value: stem},
    {by: 'form', value: form}
  ]
  const begins = prefixesOf(index, {form, stem})
  const beginning = ({by, value}: WordTest): readonly Phrase[] =>
    phrasesOf(found<PlannedPhrase>(index, `begin ${by} ${value}`), {...index, by, key: value, next: null})
  const alone = tests.flatMap(beginning)
  const prefixed = begins.flatMap(beginning)
  const next = found<[string, readonly PlannedPhrase[]]>(index, `next ${stem}`)
  const waiting = [...tests, ...begins].flatMap(({by, value}) => found<number>(index, `await ${by} ${value}`))
  if (alone.length + prefixed.length + next.length + waiting.length === 0) return nothing
  return {
    alone: together(alone),
    withNext:
      next.length === 0
        ? undefined
        : new Map(
            next.map(([other, planned]) => [
              other,
              together(phrasesOf(planned, {...index, by: 'stem', key: stem, next: other}))
            ])
          ),
    prefixes: together(prefixed),
    waiting: Int32Array.from(new Set(waiting))
  }
}

/** What a line of the plan says; nothing where there is no such line. */
function found<Found>({plan}: LexiconIndex, name: string): readonly Found[] {
  const line = lineOf(plan, name)
  // Only `planOf` makes it.
  return line === undefined ? [] : (JSON.parse(line.slice(name.length + 1)) as readonly Found[])
}

function prefixesOf(
  {prefixes, longestPrefix}: LexiconIndex,
  {form, stem}: Pick<Word, 'form' | 'stem'>
): readonly WordTest[] {
  const prefixed = (written: string): readonly WordTest[] => {
    const longest = Math.min(written.length, longestPrefix)
    const lengths = Array.from(
      {length: Math.max(0, longest - shortestPrefix + 1)},
      (_, at) => at + shortestPrefix
    )
    return lengths
      .map(length => written.slice(0, length))
      .filter(value => prefixes.has(value))
      .map(value => ({by: 'prefix', value}))
  }
  // A stem may end in other letters than its word.
  return [...prefixed(form), ...(form.startsWith(stem) ? [] : prefixed(stem))]
}

// The pattern language asks for two letters before a star.
const shortestPrefix = 2
