import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parse} from 'csv-parse/sync'
import {afterAll, describe, expect, it} from 'vitest'
import {withForbiddenShown} from '../../../src/digest/tables/readable-text.js'
import {table} from '../../../src/digest/tables/table.js'
import {tablesOf} from '../../../src/digest/tables/tables-of.js'
import {sayIn} from '../../../src/digest/words/say.js'
import {workbook} from '../../../src/digest/xlsx/workbook.js'
import {fullDigest, hostileTexts} from '../full-digest.js'

const office = spawnSync('soffice', ['--version']).status === 0
if (!office) console.warn('LibreOffice (soffice) is not here: that it opens the workbook is not tested.')
const folder = mkdtempSync(path.join(tmpdir(), 'concord-office-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** A workbook as LibreOffice writes it in another format. */
function workbookAs(format: string, tables: Parameters<typeof workbook>[0], title: string): string {
  const file = path.join(folder, 'whole.xlsx')
  writeFileSync(file, workbook(tables, {title, language: 'en'}))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--convert-to', format, '--outdir', folder, file]
  execFileSync('soffice', args, {stdio: 'ignore', timeout: 240_000})
  return readFileSync(path.join(folder, `whole.${format}`), 'utf8')
}

/** The first sheet as LibreOffice shows it: formulas would be worked out. */
function opened(bytes: Uint8Array): readonly (readonly string[])[] {
  const file = path.join(folder, 'digest.xlsx')
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  // As UTF-8, all texts in quotation marks, and cells as they are shown.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true'
  const args = [profile, '--headless', '--convert-to', filter, '--outdir', folder, file]
  execFileSync('soffice', args, {stdio: 'ignore', timeout: 240_000})
  return parse(readFileSync(path.join(folder, 'digest.csv')), {relax_column_count: true})
}

describe.skipIf(!office)('LibreOffice', () => {
  it('shows every hostile text as it is, and works out none', {timeout: 300_000}, () => {
    const texts = table(
      'unplaced',
      {columns: ['submission', 'ask', 'file'], key: ['submission']},
      {rows: hostileTexts.map((ask, at) => ({submission: `s${at}`, ask, file: 'f'})), say: sayIn('en')}
    )
    const [, ...rows] = opened(workbook([texts], {title: 'Hostile', language: 'en'}))
    // It knows one kind of end of line.
    const lines = (text: string) => text.replace(/\r\n?/g, '\n')
    expect(rows.map(row => lines(row[1] ?? ''))).toEqual(
      hostileTexts.map(text => lines(withForbiddenShown(text)))
    )
  })

  it('leads from a file that was read to a row that quotes it', {timeout: 300_000}, () => {
    const {digest, passages} = fullDigest()
    const tables = tablesOf(digest, passages, 'en')
    const [, ...read] = workbookAs('fods', tables, digest.title).split('<table:table ').slice(1)
    const sheets = new Map(read.map(sheet => [/table:name="([^"]*)"/.exec(sheet)?.[1], sheet]))
    const links = read.flatMap(sheet => [
      ...sheet.matchAll(/<text:a xlink:href="#&apos;([^&]*)&apos;\.A(\d+)"[^>]*>([^<]*)</g)
    ])
    expect(links.length).toBeGreaterThan(2)
    for (const [, sheet, row, file = ''] of links) {
      const rows = (sheets.get(sheet) ?? '').split('<table:table-row ').slice(1)
      expect(rows[Number(row) - 1], file).toContain(file)
    }
  })

  it('opens a whole workbook in Arabic', {timeout: 300_000}, () => {
    const {digest, passages} = fullDigest()
    const tables = tablesOf(digest, passages, 'ar')
    const [header, ...rows] = opened(workbook(tables, {title: digest.title, language: 'ar'}))
    expect(header).toEqual(tables[0]?.columns.map(({title}) => title))
    expect(rows).toHaveLength(tables[0]?.rows.length ?? 0)
  })
})
