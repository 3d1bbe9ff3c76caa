import {unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {tablesOf} from '../../../src/digest/tables/tables-of.js'
import {workbook} from '../../../src/digest/xlsx/workbook.js'
import type {UnLanguage} from '../../../src/domain/document.js'
import {fullDigest} from '../full-digest.js'

const {digest, passages} = fullDigest()
const partsOf = (language: UnLanguage) => {
  const tables = tablesOf(digest, passages, language)
  const files = unzipSync(workbook(tables, {title: digest.title, language}))
  const part = (name: string) => new TextDecoder().decode(files[name])
  return {tables, files, sheets: tables.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`)), part}
}

describe('a workbook', () => {
  it('has a header that stays in sight, a filter and widths on every sheet', () => {
    const {sheets, tables} = partsOf('en')
    sheets.forEach((xml, at) => {
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/)
      expect(xml.match(/<col /g)).toHaveLength(tables[at]?.columns.length ?? 0)
    })
  })
  it('runs from right to left in Arabic alone', () => {
    expect(partsOf('ar').sheets.every(xml => xml.includes('rightToLeft="1"'))).toBe(true)
    expect(partsOf('fr').sheets.some(xml => xml.includes('rightToLeft'))).toBe(false)
  })
  it('wraps quotes', () => {
    const {sheets, tables} = partsOf('en')
    const at = tables.findIndex(({id}) => id === 'quotes')
    expect(sheets[at]).toContain('width="80"')
    expect(sheets[at]).toMatch(/s="3" t="inlineStr"><is><t xml:space="preserve">Harbour lights must never/)
  })
  it('leads from each file that was read to the first row that quotes it, and nowhere else', () => {
    const {tables, sheets, part} = partsOf('en')
    const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)
    const read = tables.findIndex(({id}) => id === 'submissions')
    const rows = tables[read]?.rows ?? []
    const links = new Map(
      [...(sheets[read] ?? '').matchAll(/<hyperlink ref="B(\d+)" location="'([^"]*)'!A(\d+)"\/>/g)].map(
        ([, from, sheet, to]) => [rows[Number(from) - 2]?.submission, {sheet, row: Number(to) - 2}]
      )
    )
    const quoting = ['quotes', 'answerQuotes', 'voiceQuotes', 'shared', 'changeQuotes'].map(id =>
      tables.findIndex(table => table.id === id)
    )
    for (const {submission} of rows) {
      const at = quoting.find(at => tables[at]?.rows.some(row => row.submission === submission))
      const row = tables[at ?? -1]?.rows.findIndex(row => row.submission === submission)
      expect(links.get(submission)).toEqual(at === undefined ? undefined : {sheet: names[at], row})
    }
    expect(links.size).toBeGreaterThan(2)
    expect(sheets.filter(xml => xml.includes('hyperlink'))).toHaveLength(1)
  })
  it('holds no formula, no link out of it, no date and no macro', () => {
    const {files, part} = partsOf('en')
    const names = Object.keys(files)
    expect(
      names.filter(
        name => !/^(\[Content_Types\]|_rels|docProps|xl\/(_rels|styles|workbook|worksheets))/.test(name)
      )
    ).toEqual([])
    for (const name of names)
      expect(part(name)).not.toMatch(/<f[ >]|TargetMode|<hyperlink [^>]*r:id|created|modified|vbaProject/i)
  })
  it('is the same bytes again', () => {
    const once = workbook(tablesOf(digest, passages, 'en'), {title: 'T', language: 'en'})
    expect(workbook(tablesOf(digest, passages, 'en'), {title: 'T', language: 'en'})).toEqual(once)
  })
})
