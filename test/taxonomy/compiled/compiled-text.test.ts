import {expect, it} from 'vitest'
import {canonicalJson, sha256Of, sha256Once} from '../../../src/domain/json/content-id.js'
import {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {compiledText, pipelineIn} from '../../../src/taxonomy/compiled/compiled-text.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {smallModel} from '../small-model.js'
import {pipelineFolder} from '../small-pipeline.js'

const features = ['word en harm\t0 12 1 -3', 'words en no harm\t1 40']
const written = async (): Promise<Pipeline> => ({
  ...(await loadPipeline(await pipelineFolder({}))),
  model: {...smallModel, tags: {...smallModel.tags, features}}
})

it('gives back the pipeline to the byte, with its order of everything', async () => {
  const pipeline = await written()
  const read = pipelineIn(compiledText(pipeline))
  expect(JSON.stringify(read)).toBe(JSON.stringify(pipeline))
  expect(read.model?.tags.features).toEqual(features)
})

it('knows the hash of the pipeline and of each of its parts, which are those of their content', async () => {
  const read = pipelineIn(compiledText(await written()))
  expect(sha256Once(read)).toBe(sha256Of(read))
  for (const part of Object.values(read))
    if (typeof part === 'object' && part !== null) expect(sha256Once(part)).toBe(sha256Of(part))
})

it('goes by what the build wrote of a hash, and works none out', async () => {
  const pipeline = await written()
  const text = compiledText(pipeline).replace(sha256Of(pipeline), 'f'.repeat(64))
  expect(sha256Once(pipelineIn(text))).toBe('f'.repeat(64))
})

it('is of a pipeline in the order in which a store gives it back', async () => {
  const pipeline = await loadPipeline(await pipelineFolder({}))
  const fromStore = Pipeline.parse(JSON.parse(canonicalJson(pipeline)))
  expect(JSON.stringify(fromStore)).toBe(JSON.stringify(pipeline))
})
