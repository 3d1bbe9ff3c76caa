import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/domain/document.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {Identity} from '../../../src/domain/submission.js'
import {identify} from '../../../src/stages/identify/identify.js'
import {closedFiles} from '../closed-files.js'
import {oneTurn} from '../one-turn.js'

const folder = '../shared/corpus/texts'
const absent = !existsSync(`${folder}/INDEX.tsv`)

type Known = {readonly file: string; readonly state: string; readonly date: string; readonly language: string}

const known = (): Known[] =>
  readFileSync(`${folder}/INDEX.tsv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => {
      const [file = '', state = '', date = '', language = ''] = line.split('\t')
      return {file, state, date, language}
    })

const identityOf = async ({file, language}: Known, name: string): Promise<Identity> => {
  // The first line says where the text is from, and gives the State away.
  const text = readFileSync(`${folder}/${file}`, 'utf8').replace(/^#.*\n/u, '')
  const document: Document = {
    text,
    blocks: [],
    pageCount: null,
    pageStarts: [],
    mediaType: 'text/plain',
    title: null,
    pages: [],
    quality: {pagesRead: 0, readable: 1, confidence: null, words: null},
    language,
    languageSure: true
  }
  const submission = {id: 's', file: {name, bytes: 1, sha256: 'a'.repeat(64)}}
  const pipeline = {parties: noParties} as unknown as Pipeline
  const result = await identify.run({document, submission, turns: oneTurn(text)}, {pipeline, ...closedFiles})
  if ('failure' in result) throw new Error(result.failure.message)
  return result.value
}
const noParties: Pipeline['parties'] = []

const agree = (one: string, other: string) => one.startsWith(other) || other.startsWith(one)

describe.skipIf(absent)('identify, over real texts (skipped where the corpus is absent)', () => {
  it('tells most letterheads without a file name, and is never wrong', async () => {
    const wrong: string[] = []
    let right = 0
    for (const text of known()) {
      const {value} = (await identityOf(text, 'document.txt')).parties
      if (value.length > 0 && value.join() !== text.state) wrong.push(`${text.file}: ${value.join()}`)
      if (value.join() === text.state) right += 1
    }
    expect(wrong).toEqual([])
    expect(right).toBeGreaterThanOrEqual(40)
  })

  it('tells nearly every party with the file name, and is never wrong', async () => {
    const wrong: string[] = []
    let right = 0
    for (const text of known()) {
      const {value} = (await identityOf(text, text.file)).parties
      if (value.length > 0 && value.join() !== text.state) wrong.push(`${text.file}: ${value.join()}`)
      if (value.join() === text.state) right += 1
    }
    expect(wrong).toEqual([])
    expect(right).toBeGreaterThanOrEqual(70)
  })

  it('tells the dates of letterheads, and is never wrong', async () => {
    const wrong: string[] = []
    let right = 0
    for (const text of known().filter(({date}) => date !== 'n.d.')) {
      const {value} = (await identityOf(text, 'document.txt')).date
      if (value === null) continue
      if (agree(value, text.date)) right += 1
      else wrong.push(`${text.file}: ${value}`)
    }
    expect(wrong).toEqual([])
    expect(right).toBeGreaterThanOrEqual(35)
  })
})
