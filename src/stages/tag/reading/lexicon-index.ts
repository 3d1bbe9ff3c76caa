import type {Lexicon} from '../../../domain/pipeline/lexicon.js'
import {type Pattern, parsePattern, type WordTest} from './pattern.js'
import type {Word} from './tokenise.js'

/** A phrase, and the concept that it carries; or, for the model alone, the broad field that it belongs to. */
export type Phrase = {
  readonly concept: string
  readonly kind: 'concept' | 'field'
  readonly pattern: Pattern
}

/** The phrases of a lexicon by their first word, so that a text is matched in time linear in its length. */
export type LexiconIndex = {
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>
  readonly byForm: ReadonlyMap<string, readonly Phrase[]>
  /** By the first two letters of a prefix. */
  readonly byPrefix: ReadonlyMap<string, readonly Phrase[]>
}

/** The index of a lexicon, made once for each lexicon object. */
export function indexOf(lexicon: Lexicon): LexiconIndex {
  const known = indexes.get(lexicon)
  if (known !== undefined) return known
  const index = build(lexicon)
  indexes.set(lexicon, index)
  return index
}

/** Every phrase that may begin with this word; each at most once a list. */
export function phrasesBeginning(index: LexiconIndex, word: Word): readonly Phrase[] {
  const formHead = word.form.slice(0, 2)
  const stemHead = word.stem.slice(0, 2)
  const lists = [
    index.byStem.get(word.stem),
    index.byForm.get(word.form),
    index.byPrefix.get(formHead),
    stemHead === formHead ? undefined : index.byPrefix.get(stemHead)
  ].filter(list => list !== undefined)
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat()
}

const indexes = new WeakMap<Lexicon, LexiconIndex>()

function build(lexicon: Lexicon): LexiconIndex {
  const byStem = new Map<string, Phrase[]>()
  const byForm = new Map<string, Phrase[]>()
  const byPrefix = new Map<string, Phrase[]>()
  const maps = {stem: byStem, form: byForm, prefix: byPrefix}
  const entries = [
    ...Object.entries(lexicon.concepts).map(
      ([concept, written]) => ({kind: 'concept', concept, written}) as const
    ),
    ...Object.entries(lexicon.fields).map(
      ([concept, written]) => ({kind: 'field', concept, written}) as const
    )
  ]
  for (const {kind, concept, written} of entries) {
    for (const pattern of written.map(phrase => parsePattern(phrase, lexicon.language))) {
      const heads = new Map<string, WordTest>()
      for (const [test] of pattern.first) if (test !== undefined) heads.set(`${test.by} ${keyOf(test)}`, test)
      for (const test of heads.values()) {
        const map = maps[test.by]
        map.set(keyOf(test), [...(map.get(keyOf(test)) ?? []), {concept, kind, pattern}])
      }
    }
  }
  return {byStem, byForm, byPrefix}
}

const keyOf = ({by, value}: WordTest): string => (by === 'prefix' ? value.slice(0, 2) : value)
