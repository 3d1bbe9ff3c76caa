import type {UnLanguage} from '../../../../domain/document.js'
import type {Model, WeightTable} from '../../../../domain/pipeline/model.js'
import {keptByWord} from '../../reading/kept-by-word.js'
import type {Row} from './row.js'
import {type RowEntry, type Rows, type RowWord, rowsOf} from './rows.js'

/** The tables of a model; while one is trained, stances and acts may not be there yet. */
export type Tables = Pick<Model, 'tags'> & Partial<Pick<Model, 'stances' | 'acts'>>

/** The rows of one feature in each table. */
export type KnownRows = Readonly<Record<keyof Tables, Row | undefined>>

/** What the tables know of a stem, or in Chinese of two characters: by itself, and with the one right behind. */
export type KnownWord = KnownRows & {readonly next: ReadonlyMap<string, KnownRows>}

/** What the tables know of a concept or field: by itself, and by where it stands. */
export type KnownEntry = {
  readonly row: Row | undefined
  readonly stances: RowEntry['where']
  readonly acts: RowEntry['where']
}

/** What the tables of a model know, looked up in all of them at once. */
export type Known = {
  readonly entry: (kind: 'concept' | 'field', name: string) => KnownEntry
  readonly word: (stem: string, language: UnLanguage) => KnownWord
}

/** What some tables know; made once for the same tables. */
export function knownBy({tags, stances = empty, acts = empty}: Tables): Known {
  const before = made.get(tags)
  if (before !== undefined && before.stances === stances && before.acts === acts) return before.known
  const known = knownIn({tags: rowsOf(tags), stances: rowsOf(stances), acts: rowsOf(acts)})
  made.set(tags, {stances, acts, known})
  return known
}

const empty: WeightTable = {outcomes: [], bias: [], features: []}

const made = new WeakMap<
  WeightTable,
  {readonly stances: WeightTable; readonly acts: WeightTable; readonly known: Known}
>()

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
        stances: rows.stances.word(stem, language),
        acts: rows.acts.word(stem, language)
      })
    )
  }
}

const entryOf = ({tags, stances, acts}: AllRows, kind: 'concept' | 'field', name: string): KnownEntry => ({
  row: tags.entry(kind, name).row,
  stances: stances.entry(kind, name).where,
  acts: acts.entry(kind, name).where
})

function wordOf({tags, stances, acts}: Readonly<Record<keyof Tables, RowWord>>): KnownWord {
  const nexts = new Set([tags, stances, acts].flatMap(({next}) => [...next.keys()]))
  const next = [...nexts].map((stem): [string, KnownRows] => [
    stem,
    {tags: tags.next.get(stem), stances: stances.next.get(stem), acts: acts.next.get(stem)}
  ])
  return {tags: tags.row, stances: stances.row, acts: acts.row, next: new Map(next)}
}
