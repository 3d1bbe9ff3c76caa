import {describe, expect, it} from 'vitest'
import {type Example, fitWeights, lossOf} from '../../../src/train/fitting/fit-weights.js'

/** The feature 0 is the bias. */
const example = (features: readonly number[], outcomes: readonly number[]): Example => ({
  features: Int32Array.from([0, ...features]),
  counts: Float64Array.from([1, ...features.map(() => 1)]),
  outcomes: Int8Array.from(outcomes)
})
const shape = {features: 3, outcomes: 2, penalty: 0.1, rounds: 60}
const examples = [
  example([1], [1, 0]),
  example([1], [1, 0]),
  example([2], [0, 1]),
  example([2], [0, 1]),
  example([], [0, 0])
]

describe('fitWeights', () => {
  it('gives a feature weight for the outcome that it comes with, and against the other', () => {
    const weights = fitWeights(examples, shape)
    const weightOf = (feature: number, outcome: number) => weights[feature * 2 + outcome] ?? 0
    expect(weightOf(1, 0)).toBeGreaterThan(1)
    expect(weightOf(1, 1)).toBeLessThan(-0.3)
    expect(weightOf(2, 1)).toBeCloseTo(weightOf(1, 0), 3)
  })

  it('gives the same weights bit for bit', () => {
    expect([...fitWeights(examples, shape)]).toEqual([...fitWeights(examples, shape)])
  })

  it('learns nothing from an outcome that is unknown', () => {
    const [, ...others] = examples
    const unknown = fitWeights([example([1], [-1, -1]), ...others], shape)
    expect([...unknown]).toEqual([...fitWeights(others, shape)])
  })

  it('gives smaller weights under a larger penalty', () => {
    const held = fitWeights(examples, {...shape, penalty: 10})
    expect(Math.abs(held[2] ?? 0)).toBeLessThan(Math.abs(fitWeights(examples, shape)[2] ?? 0) / 2)
  })

  it('shares one probability between outcomes of which just one is true', () => {
    const some = [...Array(30)].map((_, at) => example([1], at % 3 === 0 ? [1, 0] : [0, 1]))
    const weights = fitWeights(some, {...shape, exclusive: true})
    const logit = (outcome: number) => (weights[outcome] ?? 0) + (weights[2 + outcome] ?? 0)
    expect(1 / (1 + Math.exp(logit(1) - logit(0)))).toBeCloseTo(1 / 3, 1)
  })

  it('lets an example count as often as it weighs', () => {
    const [first, ...others] = examples
    if (first === undefined) throw new Error('there are examples')
    const twice = fitWeights([first, first, ...others], shape)
    const weighed = fitWeights([{...first, weight: 2}, ...others], shape)
    for (const [at, weight] of weighed.entries()) expect(weight).toBeCloseTo(twice[at] ?? 0, 4)
  })

  it.each([{exclusive: false}, {exclusive: true}])(
    'follows a slope that is the slope of its loss, $exclusive',
    more => {
      const known = examples.filter(({outcomes}) => outcomes.includes(1))
      const loss = lossOf(known, {...shape, ...more})
      const at = Float64Array.from([0.3, -0.2, 1.1, -0.7, 0.05, 2])
      const slope = new Float64Array(6)
      const here = loss(at, slope)
      const small = 1e-6
      for (const [index, value] of slope.entries()) {
        const beside = at.with(index, (at[index] ?? 0) + small)
        expect((loss(beside, new Float64Array(6)) - here) / small).toBeCloseTo(value, 3)
      }
    }
  )
})
