import {describe, expect, it} from 'vitest'
import type {Coding, KeptCoding} from '../../../../src/domain/round/coding.js'
import {proposalOf} from '../../../../src/review/rounds/adjudication/proposal.js'
import {unanimousIn} from '../../../../src/review/rounds/adjudication/unanimous.js'
import {codingOf, roundOf, supports} from '../invented.js'

const kept = (...codings: readonly Coding[]): readonly KeptCoding[] =>
  codings.map((coding, place) => ({number: place + 1, coding}))

const both = (ada: Partial<Coding>, ben: Partial<Coding>) =>
  unanimousIn(roundOf(), kept(codingOf({coder: 'ada', ...ada}), codingOf({coder: 'ben', ...ben})), [])

describe('a passage on which all coders agree', () => {
  it('has the same codes, in whatever order', () => {
    const codes = [supports('gge-2015/a'), supports('gge-2015/b')]
    expect(both({codes}, {codes: codes.toReversed()})).toEqual([
      {passage: 'p1', reading: {codes, answers: {}, ambiguous: [], noCode: false}}
    ])
    expect(both({noCode: true}, {noCode: true})).toHaveLength(1)
  })

  it.each([
    ['another code', {codes: [supports('gge-2015/b')]}],
    ['another stance', {codes: [{code: 'gge-2015/a', stance: 'opposes', act: 'none'} as const]}],
    ['another act', {codes: [{code: 'gge-2015/a', stance: 'supports', act: 'proposes'} as const]}],
    ['a pole', {codes: [supports('gge-2015/a')], answers: {'due-diligence': 'voluntary'}}]
  ])('is not one where somebody says %s', (_what, other) => {
    expect(both({codes: [supports('gge-2015/a')]}, other)).toEqual([])
  })

  it('is not one where all find something ambiguous', () => {
    expect(both({ambiguous: ['gge-2015/a']}, {ambiguous: ['gge-2015/a']})).toEqual([])
  })

  it('is not one that a coder has not coded, nor one of a single coder', () => {
    expect(unanimousIn(roundOf(), kept(codingOf()), [])).toEqual([])
    expect(unanimousIn(roundOf({coders: ['ada']}), kept(codingOf()), [])).toEqual([])
  })

  it('is not one that is settled', () => {
    const codings = kept(codingOf({coder: 'ada'}), codingOf({coder: 'ben'}))
    const {at, by, id: round} = roundOf()
    const reading = {codes: [], answers: {}, ambiguous: [], noCode: true}
    const word = {id: 'w1', round, passage: 'p1', reading, batch: null, by, at, why: 'rule 1'}
    expect(unanimousIn(roundOf(), codings, [{number: 1, word: {kind: 'adjudication', ...word}}])).toEqual([])
  })
})

describe('what an adjudicator is shown to begin with', () => {
  it('gives what all gave, and finds ambiguous what only some did', () => {
    const ada = codingOf({codes: [supports('gge-2015/a'), supports('gge-2015/b')], answers: {q: 'yes'}})
    const ben = codingOf({coder: 'ben', codes: [supports('gge-2015/a')], ambiguous: ['gge-2015/c']})
    expect(proposalOf([ada, ben])).toEqual({
      codes: [supports('gge-2015/a')],
      answers: {},
      ambiguous: ['gge-2015/b', 'gge-2015/c', 'q'],
      noCode: false
    })
  })

  it('takes the stance that most say', () => {
    const opposes = {code: 'gge-2015/a', stance: 'opposes', act: 'none'} as const
    const codings = [[supports('gge-2015/a')], [opposes], [supports('gge-2015/a')]].map(codes =>
      codingOf({codes})
    )
    expect(proposalOf(codings).codes).toEqual([supports('gge-2015/a')])
  })
})
