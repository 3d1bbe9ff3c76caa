import {existsSync} from 'node:fs'
import {expect, it} from 'vitest'
import {unLanguages} from '../../src/domain/document.js'
import {UserError} from '../../src/domain/errors.js'
import {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import {crosswalkOf} from '../../src/domain/pipeline/taxonomy.js'
import {checkPipeline} from '../../src/taxonomy/check-pipeline.js'
import {faultLine} from '../../src/taxonomy/faults/fault.js'
import {readPipelineFolder} from '../../src/taxonomy/folder/read-pipeline-folder.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {pipelineFolder, smallPipeline} from './small-pipeline.js'

const shipped = 'pipelines/oewg-ict'

it('loads taxonomies and lexicons in the order of the pipeline file', async () => {
  const pipeline = await loadPipeline(await pipelineFolder({}))
  expect(pipeline.taxonomies.map(({id}) => id)).toEqual(['norms', 'call'])
  expect(pipeline.lexicons.map(({language}) => language)).toEqual(['en', 'fr'])
  expect(pipeline.rules.codes['norms/b']?.[0]).toMatchObject({all: ['harm'], none: ['help'], sure: 0.9})
  expect(Pipeline.parse(JSON.parse(JSON.stringify(pipeline)))).toEqual(pipeline)
})

it('refuses a pipeline with faults and lists them one a line', async () => {
  const folder = await pipelineFolder({
    'questions.yaml': null,
    'rules.yaml': (smallPipeline['rules.yaml'] ?? '').replace('norms/b', 'norms/c')
  })
  const refusal = await loadPipeline(folder).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(UserError)
  expect(String(refusal).split('\n').slice(1)).toEqual((await checkPipeline(folder)).map(faultLine))
})

it('says that the pipeline file is missing where there is no such folder', async () => {
  await expect(loadPipeline('no/such/folder')).rejects.toThrow('pipeline.yaml:1: This file is missing.')
})

it('ships eight taxonomies and ten questions, each labelled in six languages', async () => {
  const {taxonomies, questions, faults} = await readPipelineFolder(shipped)
  const of = (file: RegExp) => faults.filter(fault => file.test(fault.file))
  expect(of(/^taxonomies|^questions|^parties/)).toEqual([])
  const counts = [...taxonomies].map(([reference, taxonomy]) => [reference, taxonomy?.value.codes.length])
  expect(counts).toEqual([
    ['gge-2015@1.1.0', 11],
    ['paris-call@1.1.0', 9],
    ['gcsc@1.1.0', 8],
    ['key-elements@1.1.0', 10],
    ['oewg-agenda@1.0.0', 6],
    ['manrs@1.0.0', 4],
    ['tech-accord@1.0.0', 4],
    ['roles@1.0.0', 5]
  ])
  const asked = questions?.value.questions ?? []
  expect(asked).toHaveLength(10)
  const codes = [...taxonomies.values()].flatMap(taxonomy => taxonomy?.value.codes ?? [])
  for (const {labels} of [...codes, ...asked, ...asked.flatMap(({poles}) => poles)])
    expect(Object.keys(labels).toSorted()).toEqual([...unLanguages])
})

const landed = [...unLanguages.map(language => `concepts/${language}.yaml`), 'rules.yaml'].every(file =>
  existsSync(`${shipped}/${file}`)
)

it.skipIf(!landed)('ships a pipeline without a fault', async () => {
  expect((await checkPipeline(shipped)).map(faultLine)).toEqual([])
})

it('says how more than twenty codes stand to others, which the check holds on both sides', async () => {
  const {taxonomies} = await readPipelineFolder(shipped)
  const codes = [...taxonomies.values()].flatMap(taxonomy => taxonomy?.value.codes ?? [])
  expect(codes.flatMap(crosswalkOf).length).toBeGreaterThan(20)
})
