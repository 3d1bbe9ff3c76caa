import {expect, it} from 'vitest'
import {failed} from '../../../src/domain/outcome.js'
import {extract} from '../../../src/stages/extract/extract.js'
import {readFile} from '../../../src/stages/extract/read-file.js'
import type {StageContext} from '../../../src/stages/stage.js'
import {closedFiles} from '../closed-files.js'

const file = {name: 'a.txt', bytes: new TextEncoder().encode('Xanadu welcomes the norms.')}
/** The stage reads no part of the pipeline, so it is left out. */
const context = (read: StageContext['read']): StageContext => ({
  ...closedFiles,
  read,
  pipeline: {} as unknown as StageContext['pipeline']
})

it('gives the document that was read', async () => {
  expect(await extract.run({file}, context(readFile))).toMatchObject({
    value: {document: {mediaType: 'text/plain'}}
  })
})

it('hands on why a file was not read', async () => {
  const crash = failed('crashed', 'a.txt stopped the program that read it.')
  expect(
    await extract.run(
      {file},
      context(async () => crash)
    )
  ).toEqual(crash)
})
