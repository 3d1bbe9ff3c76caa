import {expect, it} from 'vitest'
import {faultsOfCorrection} from '../../../../src/domain/acts/correction-faults.js'
import {subjectOf} from '../../../../src/domain/correction.js'
import type {Adjudication, KeptWord} from '../../../../src/domain/round/adjudication.js'
import type {Answer, Tag} from '../../../../src/domain/tag.js'
import {correctionsOf} from '../../../../src/review/rounds/adjudication/corrections.js'
import {at, roundOf, supports} from '../invented.js'

const machineTag = (code: string, more: Partial<Tag> = {}): Tag => ({
  ...supports(code),
  confidence: 0.9,
  cues: [],
  by: 'model 1.1.0',
  ...more
})

const machineAnswer = (code: string, pole: string): Answer => ({
  code,
  pole,
  confidence: 0.9,
  cues: [],
  by: 'model 1.1.0'
})

const settled = (passage: string, reading: Partial<Adjudication['reading']>): KeptWord => ({
  number: 1,
  word: {
    kind: 'adjudication',
    id: `w-${passage}`,
    round: 'r1',
    passage,
    reading: {codes: [], answers: {}, ambiguous: [], noCode: false, ...reading},
    batch: null,
    by: 'cleo',
    at,
    why: 'rule 5'
  }
})

const words = [
  settled('p1', {
    codes: [supports('gge-2015/a'), supports('gge-2015/b'), supports('gge-2015/c')],
    answers: {'due-diligence': 'voluntary'},
    ambiguous: ['gge-2015/d']
  })
]
const tags = new Map([
  [
    'p1',
    {
      tags: [
        machineTag('gge-2015/a'),
        machineTag('gge-2015/b', {stance: 'mentions'}),
        machineTag('gge-2015/d'),
        machineTag('gge-2015/e'),
        machineTag('gcsc/1')
      ],
      questions: [machineAnswer('due-diligence', 'obligation'), machineAnswer('new-norms', 'needed')]
    }
  ]
])

it('accepts what the machine said alike, sets what it said otherwise or not, and rejects the rest', () => {
  expect(
    correctionsOf(roundOf(), words, tags).map(word => [subjectOf(word), word.verdict, word.stance])
  ).toEqual([
    ['gge-2015/a', 'accept', undefined],
    ['gge-2015/b', 'set', 'supports'],
    ['gge-2015/c', 'set', 'supports'],
    ['due-diligence=voluntary', 'set', undefined],
    ['gge-2015/e', 'reject', undefined],
    ['due-diligence=obligation', 'reject', undefined]
  ])
  expect(correctionsOf(roundOf(), words, tags).flatMap(faultsOfCorrection)).toEqual([])
})

it('says who settled it, why, and of which words', () => {
  const [first] = correctionsOf(roundOf(), words, tags)
  expect(first).toMatchObject({
    submission: 's1',
    passage: 'p1',
    quote: 'Arvania says p1.',
    by: 'cleo',
    why: 'rule 5',
    at
  })
})

it('gives the same corrections each time, each with its own id', () => {
  const once = correctionsOf(roundOf(), words, tags)
  expect(correctionsOf(roundOf(), words, tags)).toEqual(once)
  expect(new Set(once.map(({id}) => id)).size).toBe(once.length)
})

it('says nothing of a passage that is not settled, or is gone', () => {
  expect(correctionsOf(roundOf(), [], tags)).toEqual([])
  expect(correctionsOf(roundOf(), words, new Map())).toEqual([])
})
