import {describe, expect, it} from 'vitest'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'
import {casesOf, givenBy, pipelineIn} from '../cases/language-cases.js'

const pipeline = pipelineIn('zh')
const conceptsIn = (text: string): readonly string[] =>
  pipeline.lexicons.flatMap(lexicon => [...readConcepts(text, lexicon).hits.keys()])

describe('the Chinese concepts', () => {
  it.each(casesOf('chinese.txt'))('give $wanted for: $text', ({wanted, text}) => {
    expect(givenBy(text, wanted, pipeline)).toEqual(wanted)
  })

  it.each([
    ['社会安全网络', 'ict'],
    ['伙伴关系网络', 'ict'],
    ['供应商', 'must'],
    ['应急响应', 'must'],
    ['无须', 'must'],
    ['个别国家', 'other-state'],
    ['尽责义务', 'obligation'],
    ['不具有法律约束力', 'binding-instrument'],
    ['不可或缺', 'must-not'],
    ['领土完整', 'territory'],
    ['网络战略', 'malicious-act']
  ])('do not find a shorter word inside %s', (text, concept) => {
    expect(conceptsIn(text)).not.toContain(concept)
  })

  it('keep the limits of the rules as wide as they are in English, though a word is one character', () => {
    const text = '各国应防止恶意信通技术工具和技术的扩散。'
    expect(givenBy(text, ['paris-call/5'], pipeline)).toEqual(['paris-call/5'])
  })
})
