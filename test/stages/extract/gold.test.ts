import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import type {Passage} from '../../../src/domain/passage.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {segment} from '../../../src/stages/segment/segment.js'
import {oneTurn} from '../one-turn.js'
import {readDocument} from './read-document.js'

const folder = 'fixtures/session'
const GoldLine = z.object({id: z.string(), file: z.string(), text: z.string()})
const gold = readFileSync(`${folder}/gold.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map(line => GoldLine.parse(JSON.parse(line)))
const files = [...new Set(gold.map(({file}) => file))]

const passagesOf = async (name: string): Promise<readonly Passage[]> => {
  const read = await readDocument({name, bytes: readFileSync(`${folder}/files/${name}`)})
  if ('failure' in read) throw new Error(read.failure.message)
  const submission = {id: 's', file: {name, bytes: 1, sha256: 'a'.repeat(64)}}
  // The stage reads one setting of the pipeline.
  const pipeline = {file: {settings: {longestPassage: 2_000}}} as unknown as Pipeline
  const unread = () => Promise.reject(new Error('segment reads no file'))
  const cut = await segment.run(
    {document: read.value, submission, turns: oneTurn(read.value.text)},
    {pipeline, read: unread, recognise: unread}
  )
  if ('failure' in cut) throw new Error(cut.failure.message)
  return cut.value
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()

describe('the files of the invented session', () => {
  it.each(files)('give every text of the gold whole, in one passage: %s', async name => {
    const passages = (await passagesOf(name)).map(({text}) => oneLine(text))
    const sought = gold.filter(({file}) => file === name)
    const missing = sought.filter(({text}) => !passages.some(passage => passage.includes(oneLine(text))))
    expect(missing.map(({id}) => id)).toEqual([])
  })

  it.each(files.filter(name => name.endsWith('.pdf')))(
    'have no passage that is only the mark of a footnote: %s',
    async name => {
      const passages = await passagesOf(name)
      expect(passages.filter(({text, kind}) => kind === 'paragraph' && /^\d{1,2}\p{L}/u.test(text))).toEqual(
        []
      )
    }
  )
})
