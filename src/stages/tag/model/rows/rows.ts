import type {UnLanguage} from '../../../../domain/document.js'
import type {WeightTable} from '../../../../domain/pipeline/model.js'
import {type Row, rowsIn} from './row.js'

/** Where a concept or field stands, as seen from the sentences that speak for a code. */
export type Whereabouts = 'here' | 'beside' | 'elsewhere'

/** What a table knows of a concept or field: by itself, with another in one sentence, and by where it stands. */
export type RowEntry = {
  readonly row: Row | undefined
  /** By the name of the other. */
  readonly pairs: ReadonlyMap<string, Row>
  readonly where: Readonly<Partial<Record<Whereabouts, Row>>>
}

/** What a table knows of a stem, or in Chinese of two characters: by itself, and with the one right behind. */
export type RowWord = {readonly row: Row | undefined; readonly next: ReadonlyMap<string, Row>}

/** The rows of a table as they are quickest to find: no name is put together to look one up. */
export type Rows = {
  readonly entry: (kind: 'concept' | 'field', name: string) => RowEntry | undefined
  readonly word: (stem: string, language: UnLanguage) => RowWord | undefined
  /** By the whole name of the feature; a concept, a field, a pair or a word is not found so. */
  readonly named: (name: string) => Row | undefined
  /** The bias of each outcome, in halves of hundredths of a logit. */
  readonly halves: Int32Array
}

/** The rows of a table, made once a table; those of the words of a language when one of them is first asked for. */
export function rowsOf(table: WeightTable): Rows {
  const known = made.get(table)
  if (known !== undefined) return known
  const rows = rowsFrom(table)
  made.set(table, rows)
  return rows
}

const made = new WeakMap<WeightTable, Rows>()

type OpenEntry = {row: Row | undefined; pairs: Map<string, Row>; where: Partial<Record<Whereabouts, Row>>}
type OpenWord = {row: Row | undefined; next: Map<string, Row>}
type Entries = Readonly<Record<'concept' | 'field', Map<string, OpenEntry>>>

function rowsFrom({features, bias}: WeightTable): Rows {
  const lines = sorted(features)
  const entries: Entries = {concept: new Map(), field: new Map()}
  const named = new Map<string, Row>()
  for (const row of rowsIn(lines.others)) shelve(row, entries, named)
  const words: Partial<Record<UnLanguage, ReadonlyMap<string, RowWord>>> = {}
  return {
    entry: (kind, name) => entries[kind].get(name),
    word: (stem, language) => {
      words[language] ??= wordsFrom(lines.words[language])
      return words[language].get(stem)
    },
    named: name => named.get(name),
    halves: Int32Array.from(bias, each => 2 * each)
  }
}

type Sorted = {
  readonly words: Readonly<Record<UnLanguage, string[]>>
  readonly others: string[]
}

/** Lines by the language of their words: a text has words of one language alone. */
function sorted(features: readonly string[]): Sorted {
  const lines: Sorted = {words: {ar: [], en: [], es: [], fr: [], ru: [], zh: []}, others: []}
  for (const line of features) {
    const start = line.startsWith('word ') ? 5 : line.startsWith('words ') ? 6 : 0
    const language = start === 0 ? '' : line.slice(start, start + 2)
    if (isOneOf(lines.words, language)) lines.words[language].push(line)
    else lines.others.push(line)
  }
  return lines
}

const isOneOf = <Known extends object>(known: Known, key: PropertyKey): key is keyof Known => key in known

/** `word fr hôpital` and `words fr pas nécessair`, by the first stem. */
function wordsFrom(lines: readonly string[]): ReadonlyMap<string, RowWord> {
  const words = new Map<string, OpenWord>()
  for (const row of rowsIn(lines)) {
    const [kind = '', , one = '', next = ''] = row.name.split(' ')
    const word = words.get(one) ?? {row: undefined, next: new Map<string, Row>()}
    if (kind === 'word') word.row = row
    else word.next.set(next, row)
    words.set(one, word)
  }
  return words
}

function shelve(row: Row, entries: Entries, named: Map<string, Row>): void {
  const end = row.name.indexOf(' ')
  const kind = row.name.slice(0, end)
  const rest = row.name.slice(end + 1)
  if (kind === 'concept' || kind === 'field') {
    const [name = '', where] = rest.split(' ')
    const entry = entryIn(entries[kind], name)
    if (where === undefined) entry.row = row
    else entry.where[where as Whereabouts] = row // A table names no other places (`manner-features.ts`).
  } else if (kind === 'concepts' || kind === 'fields') {
    const [one = '', other = ''] = rest.split(' + ')
    const shelf = entries[kind === 'concepts' ? 'concept' : 'field']
    entryIn(shelf, one).pairs.set(other, row)
    entryIn(shelf, other).pairs.set(one, row)
  } else named.set(row.name, row)
}

function entryIn(shelf: Map<string, OpenEntry>, name: string): OpenEntry {
  const known = shelf.get(name)
  if (known !== undefined) return known
  const entry: OpenEntry = {row: undefined, pairs: new Map(), where: {}}
  shelf.set(name, entry)
  return entry
}
