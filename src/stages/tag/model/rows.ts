import type {UnLanguage} from '../../../domain/document.js'
import type {WeightTable} from '../../../domain/pipeline/model.js'
import {countOf, type FeatureBook} from './features.js'

/** A feature that a table knows. Its weights stand in `weights` of the rows, from one place up to another: outcome, weight, … */
export type Row = {
  readonly name: string
  readonly count: number
  readonly from: number
  readonly to: number
  /** Where its weights for the units of a layer begin in `inward` of the rows; −1 where it has none. */
  readonly inward: number
}

/** Where a concept or field stands, as seen from the sentences that speak for a code. */
export type Whereabouts = 'here' | 'beside' | 'elsewhere'

/** What a table knows of a concept or field: by itself, with another in one sentence, and by where it stands. */
export type RowEntry = {
  readonly row: Row | undefined
  readonly pairs: ReadonlyMap<RowEntry, Row>
  readonly where: Readonly<Partial<Record<Whereabouts, Row>>>
}

/** The rows of a table as they are quickest to find: no name is put together to look one up. */
export type Rows = FeatureBook<RowEntry, Row> & {
  /** By the whole name of the feature; a concept, a field, a pair or a word is not found so. */
  readonly named: (name: string) => Row | undefined
  readonly weights: Int16Array
  /** What features weigh for the units of a layer, row by row. */
  readonly inward: Int8Array
}

/** The rows of a table, made once a table. */
export function rowsOf(table: WeightTable): Rows {
  const known = made.get(table)
  if (known !== undefined) return known
  const rows = rowsFrom(table.features)
  made.set(table, rows)
  return rows
}

const made = new WeakMap<WeightTable, Rows>()

type OpenEntry = {row: Row | undefined; pairs: Map<RowEntry, Row>; where: Partial<Record<Whereabouts, Row>>}

type Shelves = {
  readonly concept: Map<string, OpenEntry>
  readonly field: Map<string, OpenEntry>
  readonly words: Record<UnLanguage, Map<string, Row>>
  /** By a word and then by the next. */
  readonly runs: Record<UnLanguage, Map<string, Map<string, Row>>>
  readonly named: Map<string, Row>
}

function rowsFrom(lines: readonly string[]): Rows {
  const shelves: Shelves = {
    concept: new Map(),
    field: new Map(),
    words: {ar: new Map(), en: new Map(), es: new Map(), fr: new Map(), ru: new Map(), zh: new Map()},
    runs: {ar: new Map(), en: new Map(), es: new Map(), fr: new Map(), ru: new Map(), zh: new Map()},
    named: new Map()
  }
  const numbers: number[] = []
  const inward: Uint8Array[] = []
  let next = 0
  for (const line of lines) {
    const tab = line.indexOf('\t')
    const end = line.indexOf('\t', tab + 1)
    const name = line.slice(0, tab)
    const from = numbers.length
    readNumbers(end < 0 ? line : line.slice(0, end), tab + 1, numbers)
    shelve({name, count: countOf(name), from, to: numbers.length, inward: end < 0 ? -1 : next}, shelves)
    if (end < 0) continue
    const bytes = Buffer.from(line.slice(end + 1), 'base64')
    inward.push(bytes)
    next += bytes.length
  }
  return {
    entry: (kind, name) => shelves[kind].get(name),
    alone: ({row}) => row,
    pair: (one, other) => one.pairs.get(other),
    word: (stem, language) => shelves.words[language].get(stem),
    words: (one, next, language) => shelves.runs[language].get(one)?.get(next),
    named: name => shelves.named.get(name),
    weights: Int16Array.from(numbers),
    inward: new Int8Array(Uint8Array.from(Buffer.concat(inward)).buffer)
  }
}

/** The whole numbers of a line from a place on, parted by blanks: `split` and `Number` take five times as long. */
function readNumbers(line: string, start: number, into: number[]): void {
  if (start === line.length) return
  let value = 0
  let sign = 1
  for (let at = start; at <= line.length; at += 1) {
    const unit = line.charCodeAt(at)
    if (unit === minus) sign = -1
    else if (unit >= zero) value = value * 10 + unit - zero
    else {
      into.push(sign * value)
      value = 0
      sign = 1
    }
  }
}

const [minus, zero] = [0x2d, 0x30]

function shelve(row: Row, {concept, field, words, runs, named}: Shelves): void {
  const end = row.name.indexOf(' ')
  const kind = row.name.slice(0, end)
  const rest = row.name.slice(end + 1)
  if (kind === 'word') {
    const language = rest.slice(0, 2)
    if (isOneOf(words, language)) words[language].set(rest.slice(3), row)
  } else if (kind === 'words') {
    const [language = '', one = '', next = ''] = rest.split(' ')
    if (!isOneOf(runs, language)) return
    const known = runs[language].get(one)
    if (known === undefined) runs[language].set(one, new Map([[next, row]]))
    else known.set(next, row)
  } else if (kind === 'concept' || kind === 'field') {
    const [name = '', where] = rest.split(' ')
    const entry = entryIn(kind === 'concept' ? concept : field, name)
    if (where === undefined) entry.row = row
    else entry.where[where as Whereabouts] = row // A table names no other places (`manner-features.ts`).
  } else if (kind === 'concepts' || kind === 'fields') {
    const [one = '', other = ''] = rest.split(' + ')
    const shelf = kind === 'concepts' ? concept : field
    const [left, right] = [entryIn(shelf, one), entryIn(shelf, other)]
    left.pairs.set(right, row)
    right.pairs.set(left, row)
  } else named.set(row.name, row)
}

const isOneOf = <Known extends object>(known: Known, key: PropertyKey): key is keyof Known => key in known

function entryIn(shelf: Map<string, OpenEntry>, name: string): OpenEntry {
  const known = shelf.get(name)
  if (known !== undefined) return known
  const entry: OpenEntry = {row: undefined, pairs: new Map(), where: {}}
  shelf.set(name, entry)
  return entry
}
