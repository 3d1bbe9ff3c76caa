import {describe, expect, it} from 'vitest'
import type {Example} from '../../../src/train/fitting/example.js'
import {fitOneOf} from '../../../src/train/fitting/fit-one-of.js'

/** The feature 0 is the bias. */
const example = (features: readonly number[], outcomes: readonly number[]): Example => ({
  features: Int32Array.from([0, ...features]),
  counts: Float64Array.from([1, ...features.map(() => 1)]),
  outcomes: Int8Array.from(outcomes)
})
const shape = {features: 3, outcomes: 2, rounds: 2000, unseen: 0}
const examples = [example([1], [1, 0]), example([2], [0, 1]), example([2], [0, 1])]
/** How likely the first outcome of two is where a feature stands. */
const likelihood = (weights: Float32Array, feature: number): number => {
  const logit = (outcome: number) => (weights[outcome] ?? 0) + (weights[2 * feature + outcome] ?? 0)
  return 1 / (1 + Math.exp(logit(1) - logit(0)))
}

describe('fitOneOf', () => {
  it('gives a feature weight for the outcome that it comes with', () => {
    const weights = fitOneOf(examples, shape)
    expect(likelihood(weights, 1)).toBeGreaterThan(0.8)
    expect(likelihood(weights, 2)).toBeLessThan(0.2)
  })

  it('shares one probability between the outcomes', () => {
    const some = Array.from({length: 30}, (_, at) => example([1], at % 3 === 0 ? [1, 0] : [0, 1]))
    expect(likelihood(fitOneOf(some, shape), 1)).toBeCloseTo(1 / 3, 1)
  })

  it('gives the same weights bit for bit, also where features are left out by chance', () => {
    const some = {...shape, rounds: 50, unseen: 0.5}
    expect([...fitOneOf(examples, some)]).toEqual([...fitOneOf(examples, some)])
  })

  it('lets an example count as much as it weighs', () => {
    const some = [
      {...example([1], [1, 0]), weight: 2},
      {...example([1], [0, 1]), weight: 1}
    ]
    expect(likelihood(fitOneOf(some, shape), 1)).toBeCloseTo(2 / 3, 1)
  })
})
