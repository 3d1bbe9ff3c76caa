import {describe, expect, it} from 'vitest'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {type WorthPart, worthRule} from '../../../src/review/next/worth-rule.js'
import type {OpenPassage, OpenWord, Voice, WorthScene} from '../../../src/store/index/next/worth.js'

const pipeline = {
  model: null,
  file: {settings: {confidenceThreshold: 0.5}}
} as unknown as Pipeline
const word: OpenWord = {subject: 'gge-2015/f', stance: 'supports', state: 'unchecked', confidence: 0.99}
const passage: OpenPassage = {submission: 1, ordinal: 1, parties: ['XAA'], recognised: null, open: [word]}
const voice: Voice = {party: 'XAA', subject: 'gge-2015/f', stance: 'supports', passages: 1}
const many = new Map([['gge-2015/f', 100]])

const partsOf = (scene: Partial<WorthScene>): string[] =>
  worthRule(pipeline)({passages: [passage], voices: [voice], examples: many, ...scene}).flatMap(({why}) =>
    why.map(({part}) => part)
  )
const asking = (change: Partial<OpenWord>): readonly OpenPassage[] => [
  {...passage, open: [{...word, state: 'abstaining', confidence: 0.3, ...change}]}
]

describe('what a look at a passage is worth', () => {
  it.each<[string, WorthPart[], Partial<WorthScene>]>([
    ['the only passage that makes a party speak', ['only-voice'], {}],
    ['nothing, where another says the same', [], {voices: [{...voice, passages: 2}]}],
    [
      'the only reservation beside support',
      ['turns-stance'],
      {
        passages: [{...passage, open: [{...word, stance: 'opposes'}]}],
        voices: [voice, {...voice, stance: 'opposes'}]
      }
    ],
    ['what would make a silent party speak', ['would-speak'], {passages: asking({}), voices: []}],
    ['what would turn its stance', ['would-turn'], {passages: asking({stance: 'opposes'})}],
    ['nothing, where it would add nothing', [], {passages: asking({})}],
    [
      'nothing, where another party says it',
      ['would-speak'],
      {passages: asking({}), voices: [{...voice, party: 'XAB'}]}
    ],
    [
      'a tag of which the machine is hardly sure',
      ['uncertain'],
      {passages: [{...passage, open: [{...word, confidence: 0.55}]}], voices: [{...voice, passages: 2}]}
    ],
    ['a tag that it nearly counts', ['uncertain'], {passages: asking({confidence: 0.48})}],
    [
      'a code with few examples',
      ['rare'],
      {voices: [{...voice, passages: 2}], examples: new Map([['gge-2015/f', 2]])}
    ],
    [
      'a page that was badly read',
      ['badly-read'],
      {passages: [{...passage, recognised: 0.4}], voices: [{...voice, passages: 2}]}
    ]
  ])('tells %s', (_what, parts, scene) => {
    expect(partsOf(scene)).toEqual(parts)
  })

  it('is more where it decides a cell than where it only teaches', () => {
    const [only] = worthRule(pipeline)({passages: [passage], voices: [voice], examples: many})
    const [rare] = worthRule(pipeline)({
      passages: [{...passage, open: [{...word, confidence: 0.5}]}],
      voices: [{...voice, passages: 2}],
      examples: new Map()
    })
    expect(only?.worth).toBeGreaterThan(rare?.worth ?? 0)
  })

  it('goes by the model’s own threshold of a code', () => {
    const strict = {...pipeline, model: {thresholds: {'gge-2015/f': 0.9}}} as unknown as Pipeline
    const scene = {
      passages: [{...passage, open: [{...word, confidence: 0.9}]}],
      voices: [{...voice, passages: 2}],
      examples: many
    }
    expect(worthRule(strict)(scene)[0]?.why.map(({part, worth}) => [part, worth])).toEqual([['uncertain', 2]])
    expect(worthRule(pipeline)(scene)[0]?.why.map(({part}) => part)).toEqual(['uncertain'])
    expect(worthRule(pipeline)(scene)[0]?.worth).toBeLessThan(1)
  })

  it('gives an answer no stance to turn', () => {
    const answer: OpenWord = {...word, subject: 'ihl-applies=affirms', stance: null}
    const voices = [{...voice, subject: 'ihl-applies=affirms', stance: null}]
    const passages = [{...passage, open: [answer]}]
    const few = new Map([['ihl-applies=affirms', 100]])
    expect(partsOf({passages, voices, examples: few})).toEqual(['only-voice'])
    expect(partsOf({passages, voices: voices.map(each => ({...each, passages: 2})), examples: few})).toEqual(
      []
    )
  })
})
