import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {csvFiles} from '../../../src/digest/csv/csv-files.js'
import {metadataJson} from '../../../src/digest/csv/metadata.js'
import {inCsv, tableCsv, unguarded} from '../../../src/digest/csv/table-csv.js'
import {type Table, table, type Value} from '../../../src/digest/tables/table.js'
import {tablesOf} from '../../../src/digest/tables/tables-of.js'
import {sayIn} from '../../../src/digest/words/say.js'
import {unLanguages} from '../../../src/domain/document.js'
import {fullDigest, hostileTexts} from '../full-digest.js'

const {digest, passages} = fullDigest()

type Metadata = {
  readonly '@context': readonly [string, {readonly '@language': string}]
  readonly dialect: Readonly<Record<string, unknown>>
  readonly tables: readonly {
    readonly url: string
    readonly tableSchema: {
      readonly columns: readonly {
        readonly name: string
        readonly titles: Readonly<Record<string, string>>
        readonly datatype: string
        readonly separator?: string
        readonly required?: boolean
      }[]
      readonly primaryKey?: readonly string[]
      readonly foreignKeys?: readonly {
        readonly columnReference: readonly string[]
        readonly reference: {readonly resource: string; readonly columnReference: readonly string[]}
      }[]
    }
  }[]
}

const written = async (language: (typeof unLanguages)[number]) => {
  const files = await csvFiles(digest, passages, language)
  const metadata: Metadata = JSON.parse(files.get('csv/metadata.json') ?? '')
  return {files, metadata}
}
const rowsOf = (csv: string) => parse(csv, {record_delimiter: '\r\n'})

describe.each(unLanguages)('CSV in %s', language => {
  it('is what its metadata says, file by file and column by column', async () => {
    const {files, metadata} = await written(language)
    expect([...files.keys()].toSorted()).toEqual(
      [...metadata.tables.map(({url}) => `csv/${url}`), 'csv/metadata.json'].toSorted()
    )
    for (const {url, tableSchema} of metadata.tables) {
      const [header, ...rows] = rowsOf(files.get(`csv/${url}`) ?? '')
      expect(header).toEqual(tableSchema.columns.map(({name}) => name))
      expect(header).toEqual(tableSchema.columns.map(({titles}) => titles.und))
      tableSchema.columns.forEach(({name, datatype, required}, place) => {
        for (const row of rows) {
          const cell = row[place] ?? ''
          if (required) expect(cell, `${url} ${name}`).not.toBe('')
          if (datatype === 'number' && cell !== '') expect(Number(cell), `${url} ${name}`).not.toBeNaN()
          if (datatype === 'boolean') expect(['true', 'false']).toContain(cell)
        }
      })
    }
  })

  it('holds every value of the tables', async () => {
    const {files} = await written(language)
    for (const each of tablesOf(digest, passages, language)) {
      const [, ...rows] = rowsOf(files.get(`csv/${each.id}.csv`) ?? '')
      expect(rows.map(row => row.map(unguarded))).toEqual(
        each.rows.map(row => each.columns.map(({id}) => unguarded(inCsv(row[id] ?? null))))
      )
    }
  })

  it('has keys and references that hold', async () => {
    const {files, metadata} = await written(language)
    const columnsOf = (url: string, names: readonly string[]) => {
      const [header = [], ...rows] = rowsOf(files.get(`csv/${url}`) ?? '')
      return rows.map(row => names.map(name => row[header.indexOf(name)] ?? ''))
    }
    for (const {url, tableSchema} of metadata.tables) {
      const {primaryKey = [], foreignKeys = []} = tableSchema
      const keys = columnsOf(url, primaryKey).map(key => key.join('\u0000'))
      if (primaryKey.length > 0) expect(new Set(keys).size, url).toBe(keys.length)
      for (const {columnReference, reference} of foreignKeys) {
        const there = new Set(
          columnsOf(reference.resource, reference.columnReference).map(key => key.join('\u0000'))
        )
        for (const key of columnsOf(url, columnReference))
          if (!key.includes(''))
            expect(there, `${url} to ${reference.resource}`).toContain(key.join('\u0000'))
      }
    }
  })
})

const textsTable = (texts: readonly string[]): Table =>
  table(
    'unplaced',
    {columns: ['submission', 'ask', 'file'], key: ['submission']},
    {rows: texts.map((ask, at) => ({submission: `s${at}`, ask, file: 'f'})), say: sayIn('en')}
  )

describe('any text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({unit: 'grapheme', minLength: 1}), fc.constantFrom(...hostileTexts)), {
          minLength: 1
        }),
        texts => {
          const [, ...rows] = rowsOf(tableCsv(textsTable(texts)))
          expect(rows.map(row => unguarded(row[1] ?? ''))).toEqual(texts)
        }
      )
    )
  })

  it('never begins a cell like a formula', () => {
    const [, ...rows] = rowsOf(tableCsv(textsTable(hostileTexts)))
    for (const row of rows) expect(row[1]).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
  })

  it('stands in a quoted cell where it holds an end of line, so that rows end in one way', () => {
    expect(tableCsv(textsTable(['a\nb', 'c\rd', 'e\r\nf']))).toBe(
      'submission,ask,file\r\ns0,"a\nb",f\r\ns1,"c\rd",f\r\ns2,"e\r\nf",f\r\n'
    )
  })

  it('is not confused with nothing, a list or a fixed word', () => {
    const values: readonly Value[] = [
      null,
      [],
      ['a', 'b'],
      {id: 'supports', words: 'appuie'},
      0.123456789,
      true
    ]
    expect(values.map(inCsv)).toEqual(['', '', 'a b', 'supports', '0.123456789', 'true'])
  })
})

it('has no byte order mark', async () => {
  const {files} = await written('ar')
  for (const [, content] of files) expect(content.charCodeAt(0)).not.toBe(0xfeff)
})

it('says the rule for formulas in the metadata', () => {
  expect(metadataJson([], {title: 'T', language: 'fr'})).toContain('one apostrophe put before it')
})
