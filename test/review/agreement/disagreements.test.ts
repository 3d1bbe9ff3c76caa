import {describe, expect, it} from 'vitest'
import type {Coding} from '../../../src/domain/round/coding.js'
import type {Round} from '../../../src/domain/round/round.js'
import {disagreementsOf, splitsIn} from '../../../src/review/agreement/disagreements.js'

const at = '2026-11-30T10:00:00Z'

const codingOf = (coder: string, said: Partial<Coding>): Coding => ({
  id: `${coder}-${said.passage ?? 'p1'}`,
  round: 'r1',
  passage: 'p1',
  coder,
  codes: [],
  answers: {},
  ambiguous: [],
  noCode: false,
  note: '',
  at,
  ...said
})

const given = (...codes: readonly string[]): Coding['codes'] =>
  codes.map(code => ({code, stance: 'supports', act: 'none'}))

describe('where codings of a passage split', () => {
  it('a code is missing where some give it and some do not', () => {
    const codings = [
      codingOf('ada', {codes: given('gge-2015/a')}),
      codingOf('ben', {noCode: true}),
      codingOf('cleo', {codes: given('gge-2015/a')})
    ]
    expect(splitsIn(codings)).toEqual([
      {
        kind: 'code-missing',
        on: ['gge-2015/a'],
        said: [
          {coder: 'ada', said: 'gge-2015/a'},
          {coder: 'ben', said: null},
          {coder: 'cleo', said: 'gge-2015/a'}
        ],
        size: 2 / 3
      }
    ])
  })

  it('another code of the same taxonomy stands for the one that is missing', () => {
    const codings = [
      codingOf('ada', {codes: given('gge-2015/a', 'gge-2015/c')}),
      codingOf('ben', {codes: given('gge-2015/b', 'gge-2015/c')})
    ]
    expect(splitsIn(codings)).toEqual([
      {
        kind: 'other-code',
        on: ['gge-2015/a', 'gge-2015/b'],
        said: [
          {coder: 'ada', said: 'gge-2015/a'},
          {coder: 'ben', said: 'gge-2015/b'}
        ],
        size: 1
      }
    ])
  })

  it('a code of another taxonomy does not', () => {
    const codings = [
      codingOf('ada', {codes: given('gge-2015/a')}),
      codingOf('ben', {codes: given('oewg-agenda/cbm')})
    ]
    expect(splitsIn(codings).map(({kind, on}) => [kind, ...on])).toEqual([
      ['code-missing', 'gge-2015/a'],
      ['code-missing', 'oewg-agenda/cbm']
    ])
  })

  it('stance and act are held against each other where both give the code', () => {
    const codings = [
      codingOf('ada', {codes: [{code: 'gge-2015/a', stance: 'supports', act: 'none'}]}),
      codingOf('ben', {codes: [{code: 'gge-2015/a', stance: 'opposes', act: 'proposes'}]})
    ]
    expect(splitsIn(codings).map(({kind, size}) => [kind, size])).toEqual([
      ['stance', 0.5],
      ['act', 0.25]
    ])
  })

  it('a pole is held against another and against none', () => {
    const pole = (said: string) => codingOf(said, {answers: {'due-diligence': said}})
    expect(splitsIn([pole('voluntary'), pole('obligation')]).map(({kind}) => kind)).toEqual(['pole'])
    expect(splitsIn([pole('voluntary'), codingOf('ben', {noCode: true})]).map(({kind}) => kind)).toEqual([
      'pole'
    ])
  })

  it('who finds it ambiguous takes no part', () => {
    const codings = [
      codingOf('ada', {codes: given('gge-2015/a'), answers: {'due-diligence': 'voluntary'}}),
      codingOf('ben', {noCode: true, ambiguous: ['gge-2015/a', 'due-diligence']})
    ]
    expect(splitsIn(codings)).toEqual([])
  })
})

it('lists the passages of a round, the most disputed first', () => {
  const passage = (id: string): Round['passages'][number] => ({
    id,
    submission: 's1',
    text: 'Words.',
    language: 'en',
    page: null,
    number: null,
    ordinal: 1,
    headings: [],
    file: 'xaa.txt',
    party: null
  })
  const round: Round = {
    id: 'r1',
    name: 'Round',
    purpose: '',
    pipeline: 'p',
    collection: 'oewg-ict',
    taxonomies: ['gge-2015'],
    questions: [],
    draw: {kind: 'given', passages: ['p1', 'p2', 'p3']},
    passages: ['p1', 'p2', 'p3'].map(passage),
    coders: ['ben', 'ada'],
    by: 'cleo',
    at
  }
  const kept = [
    codingOf('ada', {passage: 'p1', codes: given('gge-2015/a')}),
    codingOf('ben', {passage: 'p1', codes: given('gge-2015/a')}),
    codingOf('ada', {passage: 'p2', codes: given('gge-2015/a')}),
    codingOf('ben', {passage: 'p2', noCode: true}),
    codingOf('ada', {passage: 'p3', codes: given('gge-2015/a', 'gge-2015/b')}),
    codingOf('ben', {passage: 'p3', noCode: true})
  ].map((coding, place) => ({number: place + 1, coding}))
  const disputed = disagreementsOf(round, kept)
  expect(disputed.map(each => [each.passage.id, each.size])).toEqual([
    ['p3', 2],
    ['p2', 1]
  ])
  expect(disputed[0]?.codings.map(({coder}) => coder)).toEqual(['ada', 'ben'])
})
