import {describe, expect, it} from 'vitest'
import {withForbiddenShown} from '../../../src/digest/tables/readable-text.js'
import type {Value} from '../../../src/digest/tables/table.js'
import {tablesOf} from '../../../src/digest/tables/tables-of.js'
import {sayIn} from '../../../src/digest/words/say.js'
import {xlsxFiles} from '../../../src/digest/xlsx/xlsx-files.js'
import {unLanguages} from '../../../src/domain/document.js'
import {fullDigest, hostileTexts} from '../full-digest.js'
import {sixParties} from '../six-parties.js'
import {readBack} from './read-back.js'

// Everything hostile is said by somebody, as a quote.
const parties = sixParties.map((party, at) =>
  at === 0
    ? {
        ...party,
        paragraphs: hostileTexts.map(text => ({
          text,
          tags: {'harbour/a': ['supports', 'implements'] as const}
        }))
      }
    : party
)
const {digest, passages} = fullDigest(parties)

describe.each(unLanguages)('the workbook in %s', language => {
  it('reads back as the tables, sheet by sheet and cell by cell', async () => {
    const sheets = await readBack(
      (await xlsxFiles(digest, passages, language)).get('digest.xlsx') ?? new Uint8Array()
    )
    const tables = tablesOf(digest, passages, language)
    expect(sheets.map(({sheet}) => sheet)).toEqual(tables.map(({title}) => title))
    const separator = sayIn(language)('common.semicolon')
    tables.forEach(({id, columns, rows}, at) => {
      const [header, ...read] = sheets[at]?.data ?? []
      expect(header?.map(String), id).toEqual(columns.map(({title}) => title))
      expect(read, id).toEqual(
        rows.map(row => columns.map(column => shownAs(row[column.id] ?? null, separator)))
      )
    })
  })
})

function shownAs(value: Value, separator: string): string | number | boolean | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return withForbiddenShown(value)
  if ('words' in value) return value.words
  return value.map(each => (typeof each === 'string' ? each : each.words)).join(separator) || null
}
