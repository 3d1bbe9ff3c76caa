import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  type AuditAct,
  type AuditRow,
  breakAtEnd,
  breakIn,
  chained,
  emptyRecord
} from '../../../src/domain/acts/audit.js'

const act = (n: number): AuditAct => ({
  at: '2026-03-03T10:00:00Z',
  by: n % 2 === 0 ? 'Ana' : '李明',
  act: n % 3 === 0 ? 'sign-in' : 'correction',
  on: `c${n}`,
  details: {verdict: 'accept', n}
})
const record = chained(
  Array.from({length: 40}, (_, n) => act(n)),
  emptyRecord
)
const head = record.at(-1) ?? emptyRecord

const isBroken = (rows: readonly AuditRow[]): boolean =>
  (breakIn(rows, emptyRecord) ?? breakAtEnd(rows.at(-1) ?? emptyRecord, head)) !== undefined

const place = fc.nat({max: record.length - 1})
/** Something done to one row, to two, or to the end; never what leaves the record as it was. */
const tampered: fc.Arbitrary<readonly AuditRow[]> = fc.oneof(
  // An edit of any one sign of the content, or of the hash.
  fc
    .tuple(
      place,
      fc.constantFrom('content' as const, 'hash' as const),
      fc.nat(),
      fc.string({unit: 'grapheme', maxLength: 2})
    )
    .map(([at, field, where, put]) =>
      record.map((row, n) => {
        if (n !== at) return row
        const text = row[field]
        const from = where % text.length
        return {...row, [field]: `${text.slice(0, from)}${put}${text.slice(from + 1)}`}
      })
    ),
  // An edit with a hash that fits it, as far as it goes.
  place.map(at => {
    const [forged] = chained([{...act(at), by: 'Mallory'}], record[at - 1] ?? emptyRecord)
    return record.map((row, n) => (n === at && forged ? forged : row))
  }),
  // A deletion, here and with what follows numbered anew.
  fc
    .tuple(place, fc.boolean())
    .map(([at, anew]) =>
      record.filter((_, n) => n !== at).map((row, n) => (anew ? {...row, number: n + 1} : row))
    ),
  // Two exchanged, with their numbers or without.
  fc.tuple(place, place, fc.boolean()).map(([a, b, anew]) => {
    const rows = [...record]
    const [one, other] = [rows[a], rows[b]]
    if (one && other) [rows[a], rows[b]] = [other, one]
    return rows.map((row, n) => (anew ? {...row, number: n + 1} : row))
  }),
  // One twice.
  place.map(at => record.toSpliced(at, 0, ...record.slice(at, at + 1))),
  // The end cut off; the head is kept elsewhere.
  place.map(to => record.slice(0, to)),
  // The end written anew.
  place.map(to => [...record.slice(0, to), ...chained([act(99)], record[to - 1] ?? emptyRecord)])
)

describe('the record of acts', () => {
  it('is whole as it was written, and in stretches', () => {
    expect(isBroken(record)).toBe(false)
    expect(breakIn(record.slice(10), record[9] ?? emptyRecord)).toBeUndefined()
  })

  it('shows a thousand random edits, deletions, exchanges and truncations', () => {
    const same = JSON.stringify(record)
    fc.assert(
      fc.property(tampered, rows => {
        fc.pre(JSON.stringify(rows) !== same)
        expect(isBroken(rows)).toBe(true)
      }),
      {numRuns: 1000}
    )
  })

  it('names the first entry that was changed', () => {
    const rows = record.map((row, n) =>
      n === 6 || n === 20 ? {...row, content: row.content.replace('accept', 'reject')} : row
    )
    expect(breakIn(rows, emptyRecord)?.number).toBe(7)
  })

  it('names the first entry that is missing', () => {
    const without = record.filter((_, n) => n !== 6 && n !== 20)
    expect(breakIn(without, emptyRecord)).toMatchObject({
      number: 7,
      said: {text: 'Entry 7 is missing: entry 8 stands in its place.'}
    })
    expect(breakAtEnd(record[29] ?? emptyRecord, head)).toMatchObject({
      number: 31,
      said: {text: 'Entry 31 is missing: 40 were written, and only 30 are there.'}
    })
  })

  it('refuses an act that is none', () => {
    expect(() => chained([{...act(1), act: 'Sign in!'}], emptyRecord)).toThrow()
  })
})
