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
  tags: {outcomes: ['gge-2015/f', 'gge-2015/k'], bias: [0, -40], features: []},
  thresholds: {'gge-2015/f': 0.3, 'gge-2015/k': 0.3},
  ruled: {from: 0.05, right: 0.2},
  surest: 0,
  poles: {from: 0.5, rival: 0.3},
  calibration: {slope: 1, offset: 0},
  stances: {outcomes: ['supports'], bias: [0], features: []},
  acts: {outcomes: ['none'], bias: [0], features: []}
}
const scene = sceneOf(readConcepts('We thank the Chair.', lexicon), ictPipeline.rules, true)

it.each([
  {surest: 0.45, asked: []},
  {surest: 0.55, asked: ['gge-2015/f', 'gge-2015/k']}
])('asks a person of every tag where none is as sure as $surest', ({surest, asked}) => {
  const {tags} = saidByModel(scene, {model: {...model, surest}, rules: ictPipeline.rules, lexicon})
  expect(tags.map(({code}) => code)).toEqual(['gge-2015/f', 'gge-2015/k'])
  expect(tags.filter(({abstains}) => abstains === true).map(({code}) => code)).toEqual(asked)
})
