import {describe, expect, it} from 'vitest'
import {chanceOf} from '../../../bench/invented/chance.js'
import type {Table, Value} from '../../../src/digest/tables/table.js'
import {tablesOf} from '../../../src/digest/tables/tables-of.js'
import {unLanguages} from '../../../src/domain/document.js'
import {fullDigest, goldenDigest, goldenNames} from '../full-digest.js'

const full = fullDigest()
const all = [full, ...goldenNames.map(goldenDigest)]
const named = (tables: readonly Table[], id: Table['id']): Table => {
  const found = tables.find(table => table.id === id)
  if (found === undefined) throw new Error(`There is no table ${id}`)
  return found
}
const inEnglish = all.map(({digest, passages}) => ({
  digest,
  passages,
  tables: tablesOf(digest, passages, 'en')
}))

describe('every table', () => {
  it.each(unLanguages)('has titles of its own in %s, and no two columns of one table the same', language => {
    const tables = tablesOf(full.digest, full.passages, language)
    expect(new Set(tables.map(({title}) => title)).size).toBe(tables.length)
    for (const {id, columns} of tables)
      expect(new Set(columns.map(({title}) => title)).size, id).toBe(columns.length)
  })

  it.each(unLanguages)('has the same rows in %s, in the order of its names', language => {
    const tables = tablesOf(full.digest, full.passages, language)
    const english = tablesOf(full.digest, full.passages, 'en')
    expect(tables.map(({id, rows}) => [id, rows.length])).toEqual(
      english.map(({id, rows}) => [id, rows.length])
    )
  })

  it('has no row without one of its columns, nor with another', () => {
    for (const {tables} of inEnglish)
      for (const {id, columns, rows} of tables)
        for (const row of rows)
          expect(Object.keys(row).toSorted(), id).toEqual(columns.map(column => column.id).toSorted())
  })

  it('tells its rows apart by its key', () => {
    for (const {tables} of inEnglish)
      for (const {id, key, rows} of tables) {
        if (key.length === 0) continue
        const keys = rows.map(row => key.map(column => keyOf(row[column])).join('\u0000'))
        expect(new Set(keys).size, id).toBe(rows.length)
      }
  })

  it('refers to rows that are there', () => {
    for (const {tables} of inEnglish)
      for (const {id, references, rows} of tables)
        for (const {columns, table, theirs} of references) {
          const there = new Set(
            named(tables, table).rows.map(row => JSON.stringify(theirs.map(each => row[each])))
          )
          for (const row of rows) {
            const own = columns.map(each => row[each])
            if (!own.includes(null)) expect(there, `${id} to ${table}`).toContain(JSON.stringify(own))
          }
        }
  })

  it('is filled by a digest that has all parts', () => {
    const empty = inEnglish[0]?.tables.filter(({rows}) => rows.length === 0).map(({id}) => id)
    expect(empty).toEqual([])
  })

  it('leaves changes out where nothing earlier is known', () => {
    const tables = tablesOf({...full.digest, since: null}, full.passages, 'en')
    expect(tables.map(({id}) => id)).not.toContain('changes')
  })
})

describe('a number', () => {
  it('of passages comes with as many ids, each of a passage that has the code', () => {
    for (const {tables, passages} of inEnglish.slice(1)) {
      const tagged = new Set(passages.flatMap(({id, tags}) => tags.map(({code}) => `${id} ${code}`)))
      for (const row of named(tables, 'matrix').rows) {
        expect(row.passageIds).toHaveLength(Number(row.passages))
        for (const id of listOf(row.passageIds)) expect(tagged).toContain(`${id} ${row.code}`)
      }
      for (const row of named(tables, 'answers').rows)
        expect(row.passageIds).toHaveLength(Number(row.passages))
    }
  })

  it('of parties comes with as many parties, and all of a code add up', () => {
    for (const {tables, digest} of inEnglish) {
      for (const row of named(tables, 'convergence').rows) {
        for (const each of [
          'supports',
          'qualified',
          'opposes',
          'mixed',
          'mentions',
          'silent',
          'unread'
        ] as const)
          expect(row[`${each}Who`]).toHaveLength(Number(row[each]))
        const cells = ['position', 'mentions', 'silent', 'unread'] as const
        expect(cells.reduce((sum, each) => sum + Number(row[each]), 0)).toBe(digest.parties.length)
      }
      for (const row of named(tables, 'questions').rows) {
        expect(row.who).toHaveLength(Number(row.parties))
        expect(row.notSaidWho).toHaveLength(Number(row.notSaid))
        expect(row.notReadInFullWho).toHaveLength(Number(row.notReadInFull))
      }
    }
  })

  it('is the one of the digest, not rounded', () => {
    const {digest, tables} = inEnglish[1] ?? inEnglish[0] ?? {digest: full.digest, tables: []}
    const confidences = digest.cells.flatMap(({quotes}) => quotes.map(({confidence}) => confidence))
    const shown = named(tables, 'quotes').rows.filter(({shown}) => keyOf(shown) === 'chosen')
    expect(shown.map(({confidence}) => confidence)).toEqual(confidences)
    expect(named(tables, 'convergence').rows.map(({division}) => division)).toEqual(
      digest.taxonomies.flatMap(({codes}) => codes.map(({division}) => division))
    )
  })
})

describe('quotes', () => {
  it('are all those of all cells, each once', () => {
    for (const {digest, tables} of inEnglish) {
      const placeOf = (party: unknown, code: unknown, quote: object) =>
        JSON.stringify([
          party,
          code,
          Reflect.get(quote, 'submission'),
          Reflect.get(quote, 'passage'),
          Reflect.get(quote, 'start')
        ])
      const inCells = digest.cells.flatMap(({party, code, quotes, acted}) =>
        [...quotes, ...acted].map(quote => placeOf(party, code, quote))
      )
      const rows = named(tables, 'quotes').rows.map(row => placeOf(row.party, row.code, row))
      expect(rows.toSorted()).toEqual([...new Set(inCells)].toSorted())
    }
  })

  it('stand letter for letter in their passages: a hundred drawn by lot', () => {
    const chance = chanceOf(7)
    const drawable = inEnglish.flatMap(({tables, passages}) => {
      const byId = new Map(passages.map(passage => [`${passage.submission} ${passage.id}`, passage]))
      return (['quotes', 'answerQuotes', 'proposals', 'practices', 'obstacles', 'shared'] as const).flatMap(
        id =>
          named(tables, id).rows.map(row => ({row, passage: byId.get(`${row.submission} ${row.passage}`)}))
      )
    })
    expect(drawable.length).toBeGreaterThan(60)
    for (let drawn = 0; drawn < 100; drawn++) {
      const one = drawable[Math.floor(chance.next() * drawable.length)]
      const from = Number(one?.row.start) - (one?.passage?.start ?? 0)
      expect(one?.passage?.text.slice(from, from + String(one.row.text).length)).toBe(one?.row.text)
      expect(Number(one?.row.end) - Number(one?.row.start)).toBe(String(one?.row.text).length)
    }
  })
})

const keyOf = (value: Value | undefined): string =>
  value !== null && typeof value === 'object' && 'id' in value ? value.id : JSON.stringify(value ?? null)

const listOf = (value: Value | undefined): readonly unknown[] => (Array.isArray(value) ? value : [])
