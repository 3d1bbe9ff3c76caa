import {describe, expect, it} from 'vitest'
import type {Correction} from '../../src/domain/correction.js'
import type {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import type {Submission} from '../../src/domain/submission.js'
import {planComparison, planSubmission} from '../../src/run/plan.js'

const pipeline: Pipeline = {
  file: {
    id: 'example',
    version: '1.0.0',
    title: 'Example',
    jobs: [
      {queue: 'reading', each: 'submission', stages: ['extract', 'recognise']},
      {
        queue: 'coding',
        each: 'submission',
        stages: ['turns', 'identify', 'segment', 'sentences', 'tag', 'settle', 'position']
      },
      {queue: 'comparing', each: 'run', stages: ['wording', 'compare']}
    ],
    taxonomies: [],
    languages: ['en'],
    settings: {
      longestPassage: 2000,
      confidenceThreshold: 0.5,
      quotesPerCell: 3,
      countWords: {few: 3, several: 7, most: 0.66},
      leastShared: 3,
      quality: {pages: 1, readable: 0.95, words: 0.6, confidence: 0.75}
    }
  } as unknown as Pipeline['file'],
  taxonomies: [],
  questions: [],
  parties: [],
  lexicons: [],
  rules: {version: '1.0.0'} as unknown as Pipeline['rules'],
  model: null,
  memberships: null,
  measured: [],
  translations: []
}
const submission: Submission = {id: 's1', file: {name: 'a.pdf', bytes: 10, sha256: 'a'.repeat(64)}}
const correction = {id: 'c1'} as Correction

const keysOf = (change: Partial<Pipeline> = {}, of = submission, corrections: readonly Correction[] = []) =>
  Object.fromEntries(
    planSubmission({...pipeline, ...change}, of, corrections).work.flatMap(({steps}) =>
      steps.map(({stage, key}) => [stage.name, key])
    )
  )

const changed = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(before).filter(stage => before[stage] !== after[stage])

describe('the plan of a submission', () => {
  it('is made once, until something else is said of it', () => {
    const before = planSubmission(pipeline, submission, [correction])
    expect(planSubmission(pipeline, submission, [{...correction}])).toBe(before)
    const after = planSubmission(pipeline, submission, [correction, {...correction, id: 'c2'}])
    expect(after.keys.get('settled')).not.toBe(before.keys.get('settled'))
    expect(planSubmission(pipeline, submission, [correction])).toEqual(before)
  })
})

describe('the keys of a plan', () => {
  it('are the same for the same pipeline, submission and corrections', () => {
    expect(keysOf()).toEqual(keysOf())
  })

  it('let a new taxonomy settle and place again, but never read or tag', () => {
    const taxonomies = [{id: 'new'}] as unknown as Pipeline['taxonomies']
    // What was said on the lists of another group is not settled here.
    expect(changed(keysOf(), keysOf({taxonomies}))).toEqual(['settle', 'position'])
  })

  it('let a new lexicon tag again what was read and cut already', () => {
    const lexicons = [{language: 'en'}] as unknown as Pipeline['lexicons']
    expect(changed(keysOf(), keysOf({lexicons}))).toEqual(['tag', 'settle', 'position'])
  })

  it('let a setting that was left out tag again, once it is there', () => {
    const {file} = pipeline
    const vouched = {...file, settings: {...file.settings, onSubject: true}}
    expect(changed(keysOf(), keysOf({file: vouched}))).toEqual(['tag', 'settle', 'position'])
  })

  it('let a correction settle again, and nothing before it', () => {
    expect(changed(keysOf(), keysOf({}, submission, [correction]))).toEqual(['settle', 'position'])
  })

  it('share the reading of one file between two submissions of it', () => {
    const twin = {...submission, id: 's2', manifest: {file: 'a.pdf', parties: ['XAB']}}
    expect(keysOf({}, twin).extract).toBe(keysOf().extract)
    expect(keysOf({}, twin).identify).not.toBe(keysOf().identify)
  })

  const two = [submission, {...submission, id: 's2'}]
  const plansOf = (of: readonly Submission[], corrections: readonly Correction[] = []) =>
    of.map(each => planSubmission(pipeline, each, corrections))
  const keysOfAll = (plans: ReturnType<typeof plansOf>) =>
    Object.fromEntries(
      planComparison(pipeline, plans).flatMap(({steps}) => steps.map(({stage, key}) => [stage.name, key]))
    )

  it('do not depend on the order of the submissions when these are compared', () => {
    expect(keysOfAll(plansOf(two))).toEqual(keysOfAll(plansOf(two.toReversed())))
    expect(changed(keysOfAll(plansOf(two)), keysOfAll(plansOf([submission])))).toEqual(['wording', 'compare'])
  })

  it('let a correction lay submissions side by side again, and never look for shared wording again', () => {
    expect(changed(keysOfAll(plansOf(two)), keysOfAll(plansOf(two, [correction])))).toEqual(['compare'])
  })
})
