import {describe, expect, it} from 'vitest'
import type {Cell, PartyAnswer} from '../../../../src/domain/digest/cell.js'
import {likenessOf} from '../../../../src/stages/compare/likeness/likeness.js'

const cell = (party: string, code: string, stance: Cell['stance']): Cell => ({
  party,
  code,
  cell: stance === null ? 'silent' : 'position',
  stance,
  acts: [],
  passages: stance === null ? 0 : 1,
  sure: 0,
  checked: 0,
  evidence: stance === null ? null : 'slight',
  quotes: [],
  acted: [],
  through: []
})
const answer = (party: string, question: string, pole: string): PartyAnswer => ({
  party,
  question,
  pole,
  passages: 1,
  checked: 0,
  quotes: []
})
const codes = ['n/a', 'n/b', 'n/c', 'n/d']

describe('likeness', () => {
  it('is nearness on what both spoke to', () => {
    const cells = [
      ...codes.map(code => cell('XAA', code, 'supports')),
      ...codes.map(code => cell('XAB', code, code === 'n/a' ? 'opposes' : 'supports'))
    ]
    expect(likenessOf({cells, answers: []}, ['XAA', 'XAB'], {leastShared: 3}).pairs).toEqual([
      {a: 'XAA', b: 'XAB', distance: 0.25, shared: 4}
    ])
  })

  it('never takes silence for agreement', () => {
    const cells = [
      ...codes.map(code => cell('XAA', code, code === 'n/a' ? 'supports' : null)),
      ...codes.map(code => cell('XAB', code, code === 'n/a' ? 'supports' : null))
    ]
    expect(likenessOf({cells, answers: []}, ['XAA', 'XAB'], {leastShared: 2})).toMatchObject({
      pairs: [],
      places: []
    })
  })

  it('counts the poles that only one of them takes, and nothing left open', () => {
    const answers = [
      answer('XAA', 'who', 'all'),
      answer('XAB', 'who', 'states'),
      answer('XAA', 'how', 'open'),
      answer('XAB', 'how', 'open'),
      answer('XAA', 'when', 'now'),
      answer('XAB', 'when', 'now')
    ]
    expect(likenessOf({cells: [], answers}, ['XAA', 'XAB'], {leastShared: 1}).pairs).toEqual([
      {a: 'XAA', b: 'XAB', distance: 0.5, shared: 2}
    ])
  })

  it('puts those who agree nearer than those who do not, the same way each time', () => {
    const stances = {XAA: 'supports', XAB: 'supports', XAC: 'opposes'} as const
    const cells = Object.entries(stances).flatMap(([party, stance]) =>
      codes.map(code => cell(party, code, stance))
    )
    const likeness = likenessOf({cells, answers: []}, ['XAA', 'XAB', 'XAC'], {leastShared: 3})
    const at = (id: string) => likeness.places.find(({party}) => party === id) ?? {x: Number.NaN, y: 0}
    const between = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y)
    expect(between('XAA', 'XAB')).toBeLessThan(0.05)
    expect(between('XAA', 'XAC')).toBeGreaterThan(0.9)
    expect(likenessOf({cells, answers: []}, ['XAA', 'XAB', 'XAC'], {leastShared: 3})).toEqual(likeness)
  })
})
