import {afterAll, beforeAll, expect, it} from 'vitest'
import {unLanguages} from '../../../src/domain/document.js'
import {readFile} from '../../../src/stages/extract/read-file.js'
import {openSite, type Site} from '../site.js'
import {editionsInEachState} from './in-each-state.js'

let site: Site
let edition: string
beforeAll(async () => {
  site = await openSite({read: 'fixtures/golden/three-voices/in'})
  edition = (await editionsInEachState(site)).review
}, 240_000)
afterAll(() => site?.close())

const rowAs = async (format: string, language: string) => {
  const answer = await site.ask(`/editions/${edition}/rows/XAB?format=${format}&language=${language}`, {
    as: 'secretariat'
  })
  return {status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer())}
}

/** What concord itself reads of a file, in one line. */
async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readFile({name, bytes})
  if (!('value' in read) || read.value.document === null) throw new Error(`${name} cannot be read`)
  return read.value.document.text.replaceAll(/\s+/gu, ' ')
}

it.each(['html', 'docx', 'pdf'])(
  'a row is mailed as %s with its words, its silence and what was replied',
  async format => {
    const {bytes, status} = await rowAs(format, 'en')
    expect(status).toBe(200)
    const text = await textOf(`row.${format}`, bytes)
    for (const words of [
      'Row of Belmora',
      'should be able to tell the maker of it without fear of the law',
      'Nothing was found on these',
      'These words stood in a draft.',
      'The paper was not handed in.',
      'Is a legally binding instrument needed?'
    ])
      expect(text).toContain(words)
  }
)

it.each(unLanguages)('a row is written in %s', async language => {
  const {bytes, status} = await rowAs('docx', language)
  expect([status, (await textOf('row.docx', bytes)).length > 1000]).toEqual([200, true])
})

it('a row is mailed in no other format', async () => {
  expect((await rowAs('exe', 'en')).status).toBe(400)
})
