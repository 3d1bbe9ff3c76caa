import {afterAll, describe, expect, it} from 'vitest'
import type {Extracted} from '../../src/domain/document.js'
import type {Outcome} from '../../src/domain/outcome.js'
import {openSandbox} from '../../src/queue/sandbox/sandbox.js'
import {type BadFile, type End, statement, utf8} from './bad-file.js'
import {badPages} from './bad-pages.js'
import {badRtfs} from './bad-rtfs.js'
import {badNames, badTexts} from './bad-texts.js'
import {absurdPdfs} from './pdf/content.js'
import {brokenPdfs} from './pdf/structure.js'
import {badArchives} from './zip/archives.js'
import {badOdts} from './zip/odt-texts.js'
import {badWordTexts} from './zip/word-texts.js'

const kinds: readonly (readonly [kind: string, files: readonly BadFile[]])[] = [
  ['PDFs that are broken', brokenPdfs],
  ['PDFs that are absurd', absurdPdfs],
  ['archives', badArchives],
  ['Word texts', badWordTexts],
  ['OpenDocument texts', badOdts],
  ['rich texts', badRtfs],
  ['web pages', badPages],
  ['texts', badTexts],
  ['names', badNames]
]

const patient = openSandbox({size: 1})
const strict = openSandbox({size: 1, milliseconds: 6_000, rssBytes: 450_000_000})
afterAll(() => Promise.all([patient.close(), strict.close()]))

const neighbour = {name: 'neighbour.txt', bytes: utf8(statement)}

const endOf = (outcome: Outcome<Extracted>): End => {
  if ('failure' in outcome) return outcome.failure.code
  return outcome.value.document === null ? 'doubtful' : 'read'
}

const textOf = (outcome: Outcome<Extracted>): string =>
  'value' in outcome ? (outcome.value.document?.text ?? '') : ''

const rows = (files: readonly BadFile[]) =>
  files.map(file => ({file, title: JSON.stringify(file.name).slice(0, 60)}))

describe.each(kinds)('bad %s', (_, files) => {
  it.each(rows(files))(
    '$title end as they should, and the next file is read',
    async ({file: {name, bytes, ends, says, neverSays, greedy = false}}) => {
      const {read} = greedy ? strict : patient
      const [bad, next] = await Promise.all([read({name, bytes: bytes()}), read(neighbour)])
      expect(ends).toContain(endOf(bad))
      const text = textOf(bad)
      if (says !== undefined && text !== '') expect(text.replaceAll(/\s+/g, ' ')).toContain(says)
      if (neverSays !== undefined) expect(JSON.stringify(bad)).not.toMatch(neverSays)
      expect(next).toMatchObject({value: {document: {text: statement}}})
    },
    120_000
  )
})

// Minutes of drawing and recognising, which a clean clone has no time for.
describe.skipIf(process.env.CI !== undefined)('the first page of a PDF', () => {
  const pdfs = [...brokenPdfs, ...absurdPdfs].filter(({greedy}) => greedy !== true)
  const beyond = ['corrupt', 'timed-out', 'too-large']

  it.each(rows(pdfs))('of $title is drawn, or said to be beyond that', async ({file: {name, bytes}}) => {
    const drawn = await strict.draw({name, bytes: bytes()}, 1)
    if ('failure' in drawn) expect(beyond).toContain(drawn.failure.code)
    else expect(drawn.value.page).toBe(1)
  })

  it.each(rows(pdfs.filter(({ends}) => ends.includes('doubtful'))))(
    'of $title is recognised, or said to be beyond that',
    async ({file: {name, bytes}}) => {
      const recognised = await strict.recognise({name, bytes: bytes()}, {page: 1, language: 'en'})
      if ('failure' in recognised) expect(beyond).toContain(recognised.failure.code)
      else expect(recognised.value.page).toBe(1)
    }
  )
})
