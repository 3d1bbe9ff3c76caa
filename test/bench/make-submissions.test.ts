import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {makeSubmissions} from '../../bench/invented/make-submissions.js'
import {readFile} from '../../src/stages/extract/read-file.js'

const installed = existsSync('bench/node_modules/pdfkit')
if (!installed)
  console.warn('Skipped: the files of the benchmarks, as `npm install --prefix bench` was not run')

it.skipIf(!installed)(
  'sets as many pages as asked for, the same bytes every time, that our own reader reads',
  async () => {
    const [one, other] = [
      await makeSubmissions({submissions: 2, pages: 3}),
      await makeSubmissions({submissions: 2, pages: 3})
    ]
    try {
      const names = readdirSync(one.files)
      expect(names).toEqual(['submission-001.pdf', 'submission-002.pdf'])
      for (const name of names) {
        const bytes = readFileSync(path.join(one.files, name))
        expect(bytes.equals(readFileSync(path.join(other.files, name)))).toBe(true)
        expect(await readFile({name, bytes})).toMatchObject({
          value: {document: {pageCount: 3, language: 'en', quality: {pagesRead: 3}}}
        })
      }
    } finally {
      for (const {folder} of [one, other]) rmSync(folder, {recursive: true})
    }
  }
)
