import {expect, it} from 'vitest'
import {failed} from '../../../src/domain/outcome.js'
import {extract} from '../../../src/stages/extract/extract.js'
import {readFile} from '../../../src/stages/extract/read-file.js'
import type {StageContext} from '../../../src/stages/stage.js'

const file = {name: 'a.txt', bytes: new TextEncoder().encode('Xanadu welcomes the norms \uE000\uE000\uE000')}
/** The stage reads one setting of the pipeline, so the rest is left out. */
const context = (readableThreshold: number, read: StageContext['read']): StageContext => ({
  read,
  recognise: () => Promise.reject(new Error('extract recognises nothing')),
  pipeline: {file: {settings: {readableThreshold}}} as unknown as StageContext['pipeline']
})

it('gives the document that was read', async () => {
  expect(await extract.run({file}, context(0.5, readFile))).toMatchObject({
    value: {document: {mediaType: 'text/plain'}}
  })
})

it('refuses a document that is less readable than the pipeline asks for', async () => {
  expect(await extract.run({file}, context(0.95, readFile))).toMatchObject({
    failure: {code: 'not-a-language'}
  })
})

it('hands on why a file was not read', async () => {
  const crash = failed('crashed', 'a.txt stopped the program that read it.')
  expect(
    await extract.run(
      {file},
      context(0.5, async () => crash)
    )
  ).toEqual(crash)
})
