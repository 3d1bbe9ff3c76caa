import type {UnLanguage} from '../../../../domain/document.js'
import type {Model, WeightTable} from '../../../../domain/pipeline/model.js'
import {keptByWord} from '../../reading/kept-by-word.js'
import type {Row} from './row.js'
import {type RowEntry, type Rows, type RowWord, rowsOf} from './rows.js'

/** The tables of a model; while one is trained, some may not be there yet. */
export type Tables = Pick<Model, 'tags'> & Partial<Pick<Model, 'questions' | 'stances' | 'acts'>>

/** The rows of one feature in each table. */
export type KnownRows = Readonly<Record<keyof Tables, Row | undefined>>

/** What the tables know of a stem, or in Chinese of two characters: by itself, and with the one right behind. */
export type KnownWord = KnownRows & {readonly next: ReadonlyMap<string, KnownRows>}

/** What the tables know of a concept or field: by itself, and by where it stands. */
export type KnownEntry = {
  readonly tags: Row | undefined
  readonly questions: Row | undefined
  readonly stances: RowEntry['where']
  readonly acts: RowEntry['where']
}

/** What the tables of a model know, looked up in all of them at once. */
export type Known = {
  readonly entry: (kind: 'concept' | 'field', name: string) => KnownEntry
  readonly word: (stem: string, language: UnLanguage) => KnownWord
}

/** What some tables know; made once for the same tables. */
export function knownBy({tags, questions = empty, stances = empty, acts = empty}: Tables): Known {
  const before = made.get(tags)
  const others = [questions, stances, acts]
  if (before !== undefined && others.every((table, at) => table === before.others[at])) return before.known
  const known = knownIn({
    tags: rowsOf(tags),
    questions: rowsOf(questions),
    stances: rowsOf(stances),
    acts: rowsOf(acts)
  })
  made.set(tags, {others, known})
  return known
}

const empty: WeightTable = {outcomes: [], bias: [], features: []}

const made = new WeakMap<WeightTable, {readonly others: readonly WeightTable[]; readonly known: Known}>()

type AllRows = Readonly<Record<keyof Tables, Rows>>

function knownIn(rows: AllRows): Known {
  const entries = {concept: new Map<string, KnownEntry>(), field: new Map<string, KnownEntry>()}
  return {
    entry: (kind, name) => {
      const before = entries[kind].get(name)
      if (before !== undefined) return before
      const entry = entryOf(rows, kind, name)
      entries[kind].set(name, entry)
      return entry
    },
    word: keptByWord((stem, language) =>
      wordOf({
        tags: rows.tags.word(stem, language),
        questions: rows.questions.word(stem, language),
        stances: rows.stances.word(stem, language),
        acts: rows.acts.word(stem, language)
      })
    )
  }
}

const entryOf = (
  {tags, questions, stances, acts}: AllRows,
  kind: 'concept' | 'field',
  name: string
): KnownEntry => ({
  tags: tags.entry(kind, name).row,
  questions: questions.entry(kind, name).row,
  stances: stances.entry(kind, name).where,
  acts: acts.entry(kind, name).where
})

function wordOf(words: Readonly<Record<keyof Tables, RowWord>>): KnownWord {
  const {tags, questions, stances, acts} = words
  const nexts = new Set(Object.values(words).flatMap(({next}) => [...next.keys()]))
  const next = [...nexts].map((stem): [string, KnownRows] => [
    stem,
    {
      tags: tags.next.get(stem),
      questions: questions.next.get(stem),
      stances: stances.next.get(stem),
      acts: acts.next.get(stem)
    }
  ])
  return {
    tags: tags.row,
    questions: questions.row,
    stances: stances.row,
    acts: acts.row,
    next: new Map(next)
  }
}
