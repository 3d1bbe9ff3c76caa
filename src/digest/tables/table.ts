import {tableNotes} from '../words/en/tables/notes.js'
import type {Say} from '../words/say.js'
import type {MessageKey} from '../words/translation.js'
import {type ColumnId, type ColumnKind, columnKinds, columnTitle} from './columns.js'

/** One of the fixed words: what a program knows it by, and how it is said in the language of the edition. */
export type Term = {readonly id: string; readonly words: string}

/** What may stand in a cell; null where there is nothing. */
export type Value = string | number | boolean | Term | readonly string[] | readonly Term[] | null

type OfKind = {
  readonly text: string | null
  readonly quote: string | null
  readonly number: number | null
  readonly truth: boolean | null
  readonly term: Term | null
  readonly ids: readonly string[]
  readonly terms: readonly Term[]
}

/** A row that has just these columns, each with what its kind allows. */
export type RowOf<Columns extends ColumnId> = {
  readonly [Id in Columns]: OfKind[(typeof columnKinds)[Id]]
}

export type Row = Readonly<Partial<Record<ColumnId, Value>>>

export type Column = {
  readonly id: ColumnId
  readonly title: string
  readonly kind: ColumnKind
  /** What it holds, where its title does not say it. */
  readonly description: string | null
}

/** That columns of every row are the key of a row of another table; where one of them is null there is none. */
export type Reference = {
  readonly columns: readonly ColumnId[]
  readonly table: TableId
  readonly theirs: readonly ColumnId[]
}

/** The tables, in their order. */
export const tableIds = [
  'about',
  'matrix',
  'convergence',
  'questions',
  'answers',
  'quotes',
  'answerQuotes',
  'proposals',
  'practices',
  'obstacles',
  'unsure',
  'unsureAnswers',
  'groups',
  'changes',
  'changeQuotes',
  'likeness',
  'shared',
  'parties',
  'submissions',
  'notRead',
  'unplaced',
  'voices',
  'voiceQuotes',
  'measured',
  'terms'
] as const
export type TableId = (typeof tableIds)[number]

/** One view of the digest, in rows. */
export type Table = {
  readonly id: TableId
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Columns that tell every row from every other, and are never null. */
  readonly key: readonly ColumnId[]
  readonly references: readonly Reference[]
}

type Shape<Columns extends ColumnId> = {
  readonly columns: readonly Columns[]
  readonly key: readonly NoInfer<Columns>[]
  readonly references?: readonly Reference[]
}

/** A table of rows with the columns named, in their order, each with its title in words. */
export const table = <Columns extends ColumnId>(
  id: TableId,
  {columns, key, references = []}: Shape<Columns>,
  {rows, say}: {readonly rows: readonly RowOf<NoInfer<Columns>>[]; readonly say: Say}
): Table => ({
  id,
  title: say(`tableTitles.${id}`),
  columns: columns.map(column => ({
    id: column,
    title: columnTitle(column, say),
    kind: columnKinds[column],
    description: hasNote(column) ? say(noteKey(column)) : null
  })),
  rows,
  key,
  references
})

type Noted = keyof typeof tableNotes

const hasNote = (id: string): id is Noted => Object.hasOwn(tableNotes, id)

const noteKey = (id: Noted): MessageKey => `tableNotes.${id}`
