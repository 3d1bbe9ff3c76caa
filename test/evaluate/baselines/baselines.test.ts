import {describe, expect, it} from 'vitest'
import type {Taxonomy} from '../../../src/domain/pipeline/taxonomy.js'
import {baselines} from '../../../src/evaluate/baselines/baselines.js'
import {bayes} from '../../../src/evaluate/baselines/bayes.js'
import {keywords} from '../../../src/evaluate/baselines/keywords.js'
import type {Baseline, Lesson} from '../../../src/evaluate/baselines/lesson.js'
import {logisticRegression} from '../../../src/evaluate/baselines/logistic-regression.js'
import {nearestDefinition} from '../../../src/evaluate/baselines/nearest-definition.js'
import {tellingStems} from '../../../src/evaluate/baselines/vocabulary.js'
import {GoldRow} from '../../../src/evaluate/tags/gold.js'

const code = (id: string, labels: Taxonomy['labels'], definition: string) => ({
  code: id,
  labels,
  definition,
  wording: 'verified' as const,
  source: 's',
  includes: [],
  excludes: [],
  close: [],
  relations: []
})

const birds: Taxonomy = {
  id: 'birds',
  version: '1.0.0',
  labels: {en: 'Birds'},
  source: 's',
  codes: [
    code('stork', {en: 'Storks nesting upon chimneys', fr: 'Cigogne nichant'}, 'A white bird that clatters'),
    code('owl', {en: 'Owls hunting quietly', fr: 'Hibou silencieux'}, 'A bird that sees mice by moonlight')
  ]
}

const passage = (text: string, tags: readonly string[], questions = {}) =>
  GoldRow.parse({id: text, text, language: 'en', tags: tags.map(each => ({code: each})), questions})

const taught = [
  ...['white wings clatter', 'clatter above roofs', 'white beak clatters'].map(text =>
    passage(text.replace('clatters', 'clatter'), ['birds/stork'], {noise: 'loud'})
  ),
  ...['mice fear moonlight', 'moonlight falls softly', 'mice hide away'].map(text =>
    passage(text, ['birds/owl'])
  ),
  ...['budget talks begin', 'budget lines vanish', 'talks begin again', 'lines vanish again'].map(text =>
    passage(text, [])
  )
]

const lesson: Lesson = {
  taxonomies: [birds],
  questions: [],
  passages: taught,
  stemsOf: text => text.toLowerCase().match(/\p{L}+/gu) ?? []
}

const saidBy = (baseline: Baseline, text: string, language = 'en') =>
  baseline.taught(lesson)({text, language})
const codesBy = (baseline: Baseline, text: string, language = 'en') =>
  saidBy(baseline, text, language).tags.map(tag => tag.code)

describe('the keyword list', () => {
  it('gives a code where three in four of the words of its label stand, in any order', () => {
    expect(codesBy(keywords, 'On chimneys, upon roofs: nesting storks')).toEqual(['birds/stork'])
    expect(codesBy(keywords, 'storks nesting upon trees')).toEqual(['birds/stork'])
    expect(codesBy(keywords, 'storks nesting on trees')).toEqual([])
  })

  it('reads the label in the language of the passage, else in English', () => {
    expect(codesBy(keywords, 'une cigogne nichant ici', 'fr-CH')).toEqual(['birds/stork'])
    expect(codesBy(keywords, 'storks nesting upon chimneys', 'fr')).toEqual([])
    expect(codesBy(keywords, 'storks nesting upon chimneys', 'es')).toEqual(['birds/stork'])
  })
})

describe('the nearest definition', () => {
  it('gives the code whose definition is most like the passage', () => {
    expect(codesBy(nearestDefinition, 'mice by moonlight')).toEqual(['birds/owl'])
  })

  it('gives nothing to what is like no definition, or in a language that it was not taught', () => {
    expect(codesBy(nearestDefinition, 'budget talks')).toEqual([])
    expect(codesBy(nearestDefinition, 'hibou silencieux', 'fr')).toEqual([])
  })
})

describe('natural’s Bayes', () => {
  it('gives every code, and every pole, of which yes is likelier than no', () => {
    expect(saidBy(bayes, 'white clatter')).toEqual({
      tags: [{code: 'birds/stork'}],
      questions: [{code: 'noise', pole: 'loud'}]
    })
    expect(codesBy(bayes, 'white clatter, mice in moonlight').toSorted()).toEqual([
      'birds/owl',
      'birds/stork'
    ])
    expect(codesBy(bayes, 'budget talks vanish')).toEqual([])
  })
})

describe('natural’s logistic regression', () => {
  it('gives one code, or none', () => {
    expect(codesBy(logisticRegression, 'white clatter')).toEqual(['birds/stork'])
    expect(codesBy(logisticRegression, 'budget talks begin')).toEqual([])
  })
})

describe('every baseline', () => {
  it.each(baselines)('$name says nothing of a text without words it knows', baseline => {
    expect(saidBy(baseline, '…')).toEqual({tags: [], questions: []})
    expect(saidBy(baseline, 'constructor toString')).toEqual({tags: [], questions: []})
  })

  it.each(baselines)('$name says nothing where it was taught nothing', ({taught: teach}) => {
    const tagger = teach({...lesson, passages: [], taxonomies: []})
    expect(tagger({text: 'white clatter', language: 'en'})).toEqual({tags: [], questions: []})
  })
})

describe('tellingStems', () => {
  const of = (label: string, ...stems: readonly string[]) => ({label, stems})

  it('puts first what stands in many passages of one code, and leaves out what stands in one', () => {
    const passages = [
      of('stork', 'roof', 'the', 'white'),
      of('stork', 'roof', 'the'),
      of('owl', 'mouse', 'the'),
      of('owl', 'mouse', 'white')
    ]
    expect([...tellingStems(passages, 2)]).toEqual(['mouse', 'roof'])
    expect([...tellingStems([...passages, of('owl', 'once')], 10)]).not.toContain('once')
  })

  it('finds nothing telling in passages without a code, and leaves out what every object has', () => {
    const passages = [
      of('nothing', 'budget'),
      of('nothing', 'budget'),
      of('owl', 'mouse', 'constructor'),
      of('owl', 'mouse', 'constructor')
    ]
    expect([...tellingStems(passages, 1)]).toEqual(['mouse'])
    expect([...tellingStems(passages, 10)]).not.toContain('constructor')
  })
})
