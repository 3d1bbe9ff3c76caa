import {describe, expect, it} from 'vitest'
import {type Lexicon, Rule, type RuleBook} from '../../../../src/domain/pipeline/lexicon.js'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'
import {firings} from '../../../../src/stages/tag/rules/rule.js'
import {sceneOf} from '../../../../src/stages/tag/scene.js'

const lexicon: Lexicon = {
  language: 'en',
  fields: {},
  version: '1.0.0',
  concepts: {
    ict: ['cyber*', 'network'],
    grid: ['power grid'],
    'must-not': ['must not'],
    ill: ['poverty', 'famine', 'drought'],
    doubt: ['perhaps']
  }
}

const fires = (rule: Partial<Rule> & Pick<Rule, 'all'>, text: string, inherited = false) => {
  const rules: RuleBook = {
    version: '1.0.0',
    context: 'ict',
    moods: {stances: [], acts: [], rejection: 'doubt', voices: {denials: []}},
    limits: [],
    codes: {'x/y': [Rule.parse({sure: 0.9, ...rule})]},
    questions: {}
  }
  return firings(sceneOf(readConcepts(text, lexicon), rules, inherited), rules).length
}

describe('a rule', () => {
  it('holds where all its concepts stand in one sentence, and nowhere else', () => {
    expect(fires({all: ['grid', 'must-not']}, 'You must not cut the power grid by cyber means.')).toBe(1)
    expect(fires({all: ['grid', 'must-not']}, 'A cyber power grid. You must not.')).toBe(0)
  })

  it('reaches over the next sentence, or the passage, if it says so', () => {
    const text = 'A cyber power grid. One more thing. You must not.'
    expect(fires({all: ['grid', 'must-not'], within: 'neighbours'}, text)).toBe(0)
    expect(fires({all: ['grid', 'must-not'], within: 'passage'}, text)).toBe(1)
    expect(
      fires({all: ['grid', 'must-not'], within: 'neighbours'}, 'A cyber power grid. You must not.')
    ).toBe(1)
  })

  it('takes any one of several concepts for an entry', () => {
    expect(fires({all: [['grid', 'ill']]}, 'Famine and cyber war.')).toBe(1)
  })

  it('is stopped by a concept that must not stand there, in the sentence or in the passage', () => {
    const text = 'Perhaps. A cyber power grid.'
    expect(fires({all: ['grid'], none: ['doubt']}, text)).toBe(1)
    expect(fires({all: ['grid'], nowhere: ['doubt']}, text)).toBe(0)
  })

  it('is stopped by too many words between its cues', () => {
    const text = 'You must not, whatever the reason that is given, cut a power grid by cyber means.'
    expect(fires({all: ['grid', 'must-not'], near: 6}, text)).toBe(0)
    expect(fires({all: ['grid', 'must-not'], near: 14}, text)).toBe(1)
  })

  it('is stopped by a bare list', () => {
    const rule = {all: ['grid'], fewer: {ill: 3}}
    expect(fires(rule, 'Poverty, famine and the cyber power grid.')).toBe(1)
    expect(fires(rule, 'Poverty, famine, drought and the cyber power grid.')).toBe(0)
  })

  it('asks that the passage is on the subject, unless its headings say so', () => {
    expect(fires({all: ['grid']}, 'The power grid.')).toBe(0)
    expect(fires({all: ['grid']}, 'The power grid.', true)).toBe(1)
    expect(fires({all: ['grid'], context: 'none'}, 'The power grid.')).toBe(1)
  })

  it('can ask that the subject stands near', () => {
    const text = 'Cyber war. Nothing. The power grid.'
    expect(fires({all: ['grid'], context: 'passage'}, text)).toBe(1)
    expect(fires({all: ['grid'], context: 'neighbours'}, text)).toBe(0)
    expect(fires({all: ['grid'], context: 'sentence'}, 'The cyber power grid.')).toBe(1)
  })

  it('holds once in each sentence', () => {
    expect(fires({all: ['grid']}, 'A power grid by cyber. Another power grid.')).toBe(2)
  })
})
