import {expect, it} from 'vitest'
import type {Model} from '../../../../src/domain/pipeline/model.js'
import {explainTag} from '../../../../src/stages/tag/explain/explain.js'
import {tagText} from '../../../../src/stages/tag/tag-text.js'
import {ictPipeline} from '../ict-pipeline.js'

const text = 'Power grids must be off limits to ICT operations.'

it('names the rule, the concepts and the words that carried them', () => {
  const found = tagText({text, language: 'en'}, ictPipeline).tags.find(({code}) => code === 'gge-2015/f')
  if (found === undefined) throw new Error('no tag')
  const words = explainTag(found, {text, language: 'en'}, ictPipeline)
  expect(words).toContain('rule gge-2015/f#')
  expect(words).toContain('critical-infrastructure (“Power grids”)')
  expect(words).toContain('off-limits (“off limits”)')
  expect(words).toContain('supports it')
})

it('says that the speaker rejects the words, and by which', () => {
  const rejected = 'We reject the idea that international humanitarian law applies to cyber operations.'
  const [found] = tagText({text: rejected, language: 'en'}, ictPipeline).questions
  if (found === undefined) throw new Error('no answer')
  const words = explainTag(found, {text: rejected, language: 'en'}, ictPipeline)
  expect(words).toContain('which the speaker rejects (“reject the idea')
  expect(words).toContain('answers “contests”')
})

it('explains a tag by a person by who gave it', () => {
  const byPerson = {
    code: 'gge-2015/f',
    stance: 'supports',
    act: 'none',
    confidence: 1,
    cues: [],
    by: 'person: reviewer'
  } as const
  expect(explainTag({...byPerson, cues: []}, {text, language: 'en'}, ictPipeline)).toBe(
    'gge-2015/f was given by person: reviewer.'
  )
})

it('names the places of the window by which a long passage is tagged, and none outside it', () => {
  const filler = `${Array.from({length: 58}, (_, at) => `word${at}`).join(' ')}.`
  const long = `Water is life. ${filler} Water and grids matter. ${filler}`
  const model: Model = {
    version: '0.0.1',
    made: {by: 'hand', passages: 1, writers: [], files: {}},
    taxonomies: ['gge-2015@1.0.0'],
    rules: ictPipeline.rules.version,
    tags: {
      outcomes: ['gge-2015/f'],
      bias: [0],
      features: ['word en grid\t0 100', 'word en water\t0 100']
    },
    questions: {outcomes: [], bias: [], features: []},
    thresholds: {'gge-2015/f': 0.5},
    ruled: {from: 0.05, right: 0.2},
    any: {share: 0, most: 0},
    poles: {from: 0.5, sure: 0.85, rival: 0.3},
    calibration: {codes: {slope: 1, offset: 0}, poles: {slope: 1, offset: 0}},
    stances: {outcomes: ['supports'], bias: [0], features: []},
    acts: {outcomes: ['none'], bias: [0], features: []}
  }
  const pipeline = {...ictPipeline, model}
  const [found] = tagText({text: long, language: 'en', inherited: true}, pipeline).tags
  if (found === undefined) throw new Error('no tag')
  expect(found.cues.map(({start, end}) => long.slice(start, end))).toEqual(['Water', 'grids'])
  const words = explainTag(found, {text: long, language: 'en'}, pipeline)
  expect(words.match(/“Water”/g)).toHaveLength(2)
  expect(words).toContain('the word (“grids”) +0.5')
})
