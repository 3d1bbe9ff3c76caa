import type {UnLanguage} from '../../../../domain/document.js'
import {madeOnce} from '../../../../domain/memory/made-once.js'
import type {WeightTable} from '../../../../domain/pipeline/model.js'
import {lineOf, linesThatBegin, nameIn} from '../../lines.js'
import type {Row} from './row.js'
import {rowReader} from './row-reader.js'

/** Where a concept or field stands, as seen from the sentences that speak for a code. */
export type Whereabouts = 'here' | 'beside' | 'elsewhere'

/** What a table knows of a concept or field: by itself, and by where it stands. */
export type RowEntry = {
  readonly row: Row | undefined
  readonly where: Readonly<Record<Whereabouts, Row | undefined>>
}

/** What a table knows of a stem, or in Chinese of two characters: by itself, and with the one right behind. */
export type RowWord = {readonly row: Row | undefined; readonly next: ReadonlyMap<string, Row>}

/**
 * The rows of a table. A line is read as a row when it is first asked for, so that a table is there at once; to find it
 * takes a while, so whoever asks often keeps what is given (`known.ts`).
 */
export type Rows = {
  readonly entry: (kind: 'concept' | 'field', name: string) => RowEntry
  readonly word: (stem: string, language: UnLanguage) => RowWord
  /** By the whole name of the feature; quick, for names of which there are few. */
  readonly named: (name: string) => Row | undefined
}

/** The rows of a table, the same for the same table. */
export const rowsOf = madeOnce(({features}: WeightTable): Rows => {
  const read = rowReader()
  // Each feature has one row for good, as rows are told apart by themselves (`eachOnce`).
  const rows = new Map<string, Row>()
  const rowOf = (name: string, line: string): Row => {
    const known = rows.get(name)
    if (known !== undefined) return known
    const row = read(line)
    rows.set(name, row)
    return row
  }
  const find = (name: string): Row | undefined => {
    const line = lineOf(features, name)
    return line === undefined ? undefined : rowOf(name, line)
  }
  const named = new Map<string, Row | undefined>()
  return {
    entry: (kind, name) => ({
      row: find(`${kind} ${name}`),
      where: {
        here: find(`${kind} ${name} here`),
        beside: find(`${kind} ${name} beside`),
        elsewhere: find(`${kind} ${name} elsewhere`)
      }
    }),
    word: (stem, language) => {
      const beginning = `words ${language} ${stem} `
      const next = linesThatBegin(features, beginning).map((line): [string, Row] => {
        const name = nameIn(line)
        return [name.slice(beginning.length), rowOf(name, line)]
      })
      return {row: find(`word ${language} ${stem}`), next: new Map(next)}
    },
    named: name => {
      if (!named.has(name)) named.set(name, find(name))
      return named.get(name)
    }
  }
})
