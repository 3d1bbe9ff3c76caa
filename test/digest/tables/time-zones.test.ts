import {execFileSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'

// In a process of its own, as a time zone is read once.
const program = `
  import {createHash} from 'node:crypto'
  import {csvFiles} from './src/digest/csv/csv-files.ts'
  import {xlsxFiles} from './src/digest/xlsx/xlsx-files.ts'
  import {fullDigest} from './test/digest/full-digest.ts'
  const {digest, passages} = fullDigest()
  for (const write of [xlsxFiles, csvFiles])
    for (const [name, content] of await write(digest, passages, 'ru'))
      console.log(name, createHash('sha256').update(content).digest('hex'))
`
const printedIn = (TZ: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    env: {...process.env, TZ, LANG: 'tr_TR.UTF-8'},
    encoding: 'utf8'
  })

describe('the bytes of workbook and CSV', () => {
  it('are the same in every time zone, and a moment later', () => {
    const here = printedIn('Europe/Zurich')
    expect(here.split('\n').length).toBeGreaterThan(20)
    expect(printedIn('Asia/Tokyo')).toBe(here)
    expect(printedIn('America/Los_Angeles')).toBe(here)
  })
})
