import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {openSandbox} from '../../src/queue/sandbox/sandbox.js'

// Real files that broke other programs; none of them is in the project.
const folder = path.resolve('../shared/corpus/torture')
const absent = !existsSync(folder)
if (absent) console.warn(`\n*** ${folder} is not there: the tests on its files are SKIPPED. ***\n`)

/** How each ends; the pages of a `doubtful` one are pictures, or their fonts name no letters. */
const ends: Readonly<Record<string, string>> = {
  'OCRmyPDF--francais.pdf': 'doubtful',
  'OCRmyPDF--invalid.pdf': 'corrupt',
  'OCRmyPDF--rotated_skew.pdf': 'doubtful',
  'OCRmyPDF--truetype_font_nomapping.pdf': 'doubtful',
  'pdfjs--ArabicCIDTrueType.pdf': 'read',
  'pdfminersix--issue-1113-evil-xobjects.pdf': 'read',
  'pdfminersix--kampo.pdf': 'read',
  'pdfminersix--zen_of_python_corrupted.pdf': 'read',
  'pdfplumber--empty.pdf': 'empty',
  'pdfplumber--issue-71-duplicate-chars.pdf': 'read',
  // Two words in two scripts are taken for no language.
  'sample-files--habibi.pdf': 'doubtful',
  'sample-files--libreoffice-writer-password.pdf': 'encrypted',
  'sample-files--multicolumn.pdf': 'read'
}

describe.skipIf(absent)('the torture files of the corpus', () => {
  // A busy machine may take long over a picture, and that is not what is told here.
  const sandbox = openSandbox({size: 1, milliseconds: 150_000})
  afterAll(() => sandbox.close())

  it('are all known here', () => {
    const pdfs = readdirSync(folder).filter(name => name.endsWith('.pdf'))
    expect(pdfs.toSorted()).toEqual(Object.keys(ends).toSorted())
  })

  it.each(Object.entries(ends))(
    '%s ends as %s',
    async (name, end) => {
      const file = {name, bytes: readFileSync(path.join(folder, name))}
      const read = await sandbox.read(file)
      if ('failure' in read) return expect(read.failure.code).toBe(end)
      const {document, doubtful} = read.value
      expect(document === null ? 'doubtful' : 'read').toBe(end)
      if (document !== null) expect(document.text).toMatch(/\p{L}{2}/u)
      for (const {page} of doubtful) {
        const recognised = await sandbox.recognise(file, {page, language: null})
        expect(recognised).toMatchObject({value: {page, blank: false}})
      }
    },
    180_000
  )
})
