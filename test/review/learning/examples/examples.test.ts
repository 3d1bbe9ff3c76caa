import {expect, it} from 'vitest'
import type {Coded} from '../../../../src/review/learning/examples/examples.js'
import {
  examplesOf,
  examplesOfGold,
  type SettledWords
} from '../../../../src/review/learning/examples/examples.js'
import {truthOf} from '../../../../src/train/examples/tag-examples.js'

const coded = {
  taxonomies: [{id: 'norms', codes: [{code: 'a'}, {code: 'b'}, {code: 'c'}]}],
  questions: [{code: 'treaty', poles: [{pole: 'needed'}, {pole: 'not-needed'}]}]
} as unknown as Coded

const outcomes = ['norms/a', 'norms/b', 'norms/c', 'treaty=needed', 'treaty=not-needed', 'treaty=open']

const tag = (code: string, settled: 'machine' | 'accepted' | 'set'): SettledWords['tags'][number] => ({
  code,
  stance: 'qualified',
  act: 'proposes',
  confidence: 1,
  cues: [],
  by: 'rule',
  settled
})

const answer = (
  pole: string,
  settled: 'machine' | 'accepted' | 'set'
): SettledWords['questions'][number] => ({
  code: 'treaty',
  pole,
  confidence: 1,
  cues: [],
  by: 'rule',
  settled
})

const nothing: SettledWords = {
  id: 's1-1',
  text: 'Arvania proposes it.',
  language: 'en',
  tags: [],
  overruled: [],
  questions: [],
  overruledAnswers: []
}

const taughtBy = (said: Partial<SettledWords>) =>
  examplesOf([{passage: {...nothing, ...said}, party: 'XAA'}], coded)

/** What a passage teaches of each outcome: yes (1), no (0), nothing (-1). */
const truthBy = (said: Partial<SettledWords>) =>
  taughtBy(said).map(example => [...truthOf(example, outcomes)])

it('learns from a code that was accepted or set, and of the others nothing', () => {
  expect(truthBy({tags: [tag('norms/a', 'accepted'), tag('norms/b', 'set')]})).toEqual([
    [1, 1, -1, -1, -1, -1]
  ])
})

it('learns nothing of what the machine alone gave', () => {
  expect(truthBy({tags: [tag('norms/a', 'accepted'), tag('norms/b', 'machine')]})).toEqual([
    [1, -1, -1, -1, -1, -1]
  ])
  expect(truthBy({tags: [tag('norms/a', 'machine')]})).toEqual([])
})

it('learns that a rejected code is not there', () => {
  const said = {tags: [tag('norms/a', 'machine')], overruled: [{code: 'norms/b', correction: 'c1'}]}
  expect(truthBy(said)).toEqual([[-1, 0, -1, -1, -1, -1]])
})

it('learns that a passage carries no code where all that the machine gave was rejected', () => {
  expect(truthBy({overruled: [{code: 'norms/b', correction: 'c1'}]})).toEqual([[0, 0, 0, -1, -1, -1]])
})

it('learns only that the code is not there where it was rejected on several passages at once', () => {
  const passage = {...nothing, overruled: [{code: 'norms/b', correction: 'c1'}]}
  const [example] = examplesOf([{passage, party: 'XAA', inBulk: new Set(['c1'])}], coded)
  expect(example && [...truthOf(example, outcomes)]).toEqual([-1, 0, -1, -1, -1, -1])
})

it('takes what a person set in place of the machine for what is there', () => {
  expect(truthBy({tags: [tag('norms/a', 'set')], overruled: [{code: 'norms/a', correction: 'c1'}]})).toEqual([
    [1, -1, -1, -1, -1, -1]
  ])
})

it('learns one pole of a question from an answer that was accepted or set', () => {
  expect(truthBy({questions: [answer('needed', 'set')]})).toEqual([[-1, -1, -1, 1, 0, 0]])
})

it('learns that a rejected pole is not there, and of the other poles nothing', () => {
  expect(truthBy({overruledAnswers: [{code: 'treaty', pole: 'needed'}]})).toEqual([[-1, -1, -1, 0, -1, -1]])
})

it('learns nothing of a question to which people gave two poles', () => {
  expect(truthBy({questions: [answer('needed', 'set'), answer('open', 'set')]})).toEqual([
    [-1, -1, -1, -1, -1, -1]
  ])
})

it('learns stance and act as they stand after the correction', () => {
  expect(taughtBy({tags: [tag('norms/a', 'set')]})[0]?.tags).toEqual([
    {code: 'norms/a', stance: 'qualified', act: 'proposes'}
  ])
})

it('learns no act from an obstacle of which nobody said the kind', () => {
  const [example] = taughtBy({tags: [{...tag('norms/a', 'set'), act: 'obstacle'}]})
  expect(example?.tags).toEqual([{code: 'norms/a', stance: 'qualified', act: null}])
})

it('leaves out a code that the taxonomies no longer have', () => {
  expect(taughtBy({tags: [tag('norms/a', 'set'), tag('norms/gone', 'set')]})[0]?.tags).toHaveLength(1)
})

it('leaves out a passage in a language that no model knows', () => {
  expect(taughtBy({language: 'de', tags: [tag('norms/a', 'set')]})).toEqual([])
})

it('takes the party for the writer, so that its passages are held out together', () => {
  expect(taughtBy({tags: [tag('norms/a', 'set')]})[0]).toMatchObject({writer: 'XAA', party: 'XAA'})
})

it('learns from gold all that people gave, and that nothing else is there but what they were unsure of', () => {
  const [example] = examplesOfGold(
    [
      {
        id: 'g1',
        text: 'It is needed.',
        language: 'en',
        tags: [{code: 'norms/a', stance: 'supports'}],
        ambiguous: ['norms/b'],
        questions: {treaty: 'needed'},
        trap: false
      }
    ],
    'round 1'
  )
  expect(example && [...truthOf(example, outcomes)]).toEqual([1, -1, 0, 1, 0, 0])
  expect(example).toMatchObject({writer: 'round 1', tags: [{code: 'norms/a', stance: 'supports', act: null}]})
})

it('teaches of a passage in which a person found nothing that it carries no code and no answer', () => {
  const [taught] = taughtBy({noCode: {correction: 'c1', by: 'Ana'}})
  expect(taught).toMatchObject({tags: [], questions: {}, ambiguous: []})
})
