import {expect, it} from 'vitest'
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
