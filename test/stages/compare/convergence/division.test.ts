import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {divisionOf} from '../../../../src/stages/compare/convergence/division.js'

const sides = (...each: string[]): string[][] => each.map(side => [side])

describe('the division of parties', () => {
  it('is none where all stand on one side', () => {
    expect(divisionOf(sides('for', 'for', 'for'), 2)).toBe(0)
  })

  it('is whole where each side has as many', () => {
    expect(divisionOf(sides('for', 'against'), 2)).toBe(1)
    expect(divisionOf(sides('a', 'b', 'c'), 3)).toBe(1)
  })

  it('is k/(k−1) · (1 − Σ p²) between', () => {
    expect(divisionOf(sides('for', 'for', 'for', 'against'), 2)).toBe(0.75)
  })

  it('counts a party on two sides half on each', () => {
    expect(divisionOf([['for'], ['for', 'against']], 2)).toBe(0.75)
  })

  it('is not told of fewer than two parties that take a side', () => {
    expect(divisionOf([['for'], [], []], 2)).toBeNull()
    expect(divisionOf([], 2)).toBeNull()
  })

  it('lies between 0 and 1 and does not depend on the order', () => {
    const side = fc.subarray(['a', 'b', 'c'], {minLength: 0})
    fc.assert(
      fc.property(fc.array(side, {maxLength: 40}), taken => {
        const division = divisionOf(taken, 3)
        expect(division === null || (division >= 0 && division <= 1)).toBe(true)
        expect(divisionOf(taken.toReversed(), 3)).toBe(division)
      }),
      {numRuns: 2000}
    )
  })
})
