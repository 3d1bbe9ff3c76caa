import {expect, it} from 'vitest'
import type {Model} from '../../../../src/domain/pipeline/model.js'
import {saidByModel} from '../../../../src/stages/tag/model/said-by-model.js'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'
import {sceneOf} from '../../../../src/stages/tag/scene.js'
import {ictPipeline} from '../ict-pipeline.js'

const [lexicon] = ictPipeline.lexicons
if (lexicon === undefined) throw new Error('no lexicon')

const model: Model = {
  version: '0.0.1',
  made: {by: 'hand', passages: 1, writers: [], files: {}},
  taxonomies: ['gge-2015@1.0.0'],
  rules: ictPipeline.rules.version,
  // Of the second code the model is less sure than of the first; neither hangs on a word.
  tags: {outcomes: ['gge-2015/f', 'gge-2015/k', 'any'], bias: [0, -40, 0], features: []},
  questions: {outcomes: [], bias: [], features: []},
  thresholds: {'gge-2015/f': 0.3, 'gge-2015/k': 0.3},
  ruled: {from: 0.05, right: 0.2},
  any: {share: 0.5, most: 2},
  poles: {from: 0.5, sure: 0.85, rival: 0.3},
  calibration: {codes: {slope: 1, offset: 0}, poles: {slope: 1, offset: 0}},
  stances: {outcomes: ['supports'], bias: [0], features: []},
  acts: {outcomes: ['none'], bias: [0], features: []}
}
const scene = sceneOf(readConcepts('We thank the Chair.', lexicon), ictPipeline.rules, true)

const given = (bias: number) => {
  const tags = {...model.tags, bias: [0, -40, bias]}
  const said = saidByModel(scene, {model: {...model, tags}, rules: ictPipeline.rules, lexicon})
  return said.tags.map(({code, confidence, abstains}) => ({code, confidence, asked: abstains === true}))
}

it('gives each code as it is, where a passage carries some code as likely as not', () => {
  expect(given(0)).toEqual([
    {code: 'gge-2015/f', confidence: 0.5, asked: false},
    {code: 'gge-2015/k', confidence: 0.4, asked: false}
  ])
})

it('is less sure of every code of a passage that hardly carries any', () => {
  expect(given(-160)).toEqual([
    {code: 'gge-2015/f', confidence: 0.31, asked: false},
    {code: 'gge-2015/k', confidence: 0.23, asked: true}
  ])
})

it('lets what speaks against any code count only so much', () => {
  expect(given(-900)).toEqual(given(-200))
})
