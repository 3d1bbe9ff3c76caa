import {expect, it} from 'vitest'
import {checkPipeline} from '../../../src/taxonomy/check-pipeline.js'
import {faultLine} from '../../../src/taxonomy/faults/fault.js'
import {readPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {emptyTable, smallModel} from '../small-model.js'
import {pipelineFolder, smallPipeline} from '../small-pipeline.js'

const place = 'model/2.0.0.json'
const fileWithModel = (smallPipeline['pipeline.yaml'] ?? '').replace('languages:', 'model: 2.0.0\nlanguages:')

const faultsWith = async (text: string | null): Promise<readonly string[]> => {
  const faults = await checkPipeline(await pipelineFolder({'pipeline.yaml': fileWithModel, [place]: text}))
  return faults.map(faultLine)
}

it('finds no fault in a model that was made for the pipeline', async () => {
  expect(await faultsWith(JSON.stringify(smallModel))).toEqual([])
})

it('tells that the model is missing, and how to make it', async () => {
  expect(await faultsWith(null)).toEqual([
    `pipeline.yaml:7: The model 2.0.0 is named, but there is no file ${place}: make it with concord train.`
  ])
})

it('is left aside where a new one is to be trained', async () => {
  const files = {'pipeline.yaml': fileWithModel, [place]: JSON.stringify({...smallModel, rules: '0.9.0'})}
  const pipeline = await readPipeline(await pipelineFolder(files), {}, {withModel: false})
  expect(pipeline.model).toBeNull()
})

it.each([
  ['no JSON', '{', 'This is not a model: make it again with concord train.'],
  ['no model', '{"version": 3}', 'This is not a model, at version: make it again with concord train.'],
  [
    'a model without a table of poles, as they were made before',
    JSON.stringify({...smallModel, questions: undefined}),
    'This is not a model, at questions: make it again with concord train.'
  ],
  [
    'a model of another version',
    JSON.stringify({...smallModel, version: '1.0.0'}),
    'The version is 1.0.0, but the file stands where 2.0.0 belongs.'
  ],
  [
    'a model for another version of a taxonomy',
    JSON.stringify({...smallModel, taxonomies: ['norms@0.9.0', 'call@1.0.0']}),
    'This model was made for norms@0.9.0, call@1.0.0, and the pipeline has norms@1.0.0, call@1.0.0: train one for these with concord train.'
  ],
  [
    'a model for other rules',
    JSON.stringify({...smallModel, rules: '0.9.0'}),
    'This model was made for the rules 0.9.0, and the pipeline has 1.0.0: train one for these with concord train.'
  ],
  [
    'a model with a code that is gone',
    JSON.stringify({...smallModel, tags: emptyTable(['norms/z'])}),
    'This model gives norms/z, which the pipeline does not have: train one for these with concord train.'
  ],
  [
    'a model with a pole without its question',
    JSON.stringify({...smallModel, questions: emptyTable(['treatise=needed', 'treaty=wanted'])}),
    'This model gives treatise=needed, treaty=wanted, which the pipeline does not have: train one for these with concord train.'
  ]
])('tells of %s', async (_, text, message) => {
  expect(await faultsWith(text)).toEqual([`${place}:1: ${message}`])
})
