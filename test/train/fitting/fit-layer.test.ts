import {describe, expect, it} from 'vitest'
import type {Example} from '../../../src/train/fitting/example.js'
import {fitLayer} from '../../../src/train/fitting/fit-layer.js'

/** The feature 0 is the bias. */
const example = (features: readonly number[], outcomes: readonly number[]): Example => ({
  features: Int32Array.from([0, ...features]),
  counts: Float64Array.from([1, ...features.map(() => 1)]),
  outcomes: Int8Array.from(outcomes)
})

const shape = {features: 3, outcomes: 1, units: 6, rounds: 2000, unseen: {features: 0, units: 0}}

/** One of two, and not both: no weights of the two alone tell it. */
const oneOfTwo = Array.from({length: 200}, (_, at) => {
  const features = [[], [1], [2], [1, 2]][at % 4] ?? []
  return example(features, [features.length === 1 ? 1 : 0])
})

const logitOf = ({inward, outward, bias}: ReturnType<typeof fitLayer>, features: readonly number[]) => {
  let logit = bias[0] ?? 0
  for (let unit = 0; unit < shape.units; unit += 1) {
    const sum = [0, ...features].reduce((all, at) => all + (inward[at * shape.units + unit] ?? 0), 0)
    logit += Math.max(0, sum) * (outward[unit] ?? 0)
  }
  return logit
}

describe('fitLayer', () => {
  it('learns what no weights of single features can tell', () => {
    const layer = fitLayer(oneOfTwo, shape)
    expect(logitOf(layer, [1])).toBeGreaterThan(1)
    expect(logitOf(layer, [2])).toBeGreaterThan(1)
    expect(logitOf(layer, [])).toBeLessThan(-1)
    expect(logitOf(layer, [1, 2])).toBeLessThan(-1)
  })

  it('gives the same weights bit for bit, though features are left out by chance', () => {
    const some = {...shape, rounds: 3, unseen: {features: 0.4, units: 0.3}}
    const [one, other] = [fitLayer(oneOfTwo, some), fitLayer(oneOfTwo, some)]
    expect([...one.inward]).toEqual([...other.inward])
    expect([...one.outward]).toEqual([...other.outward])
  })

  it('learns nothing from an outcome that is unknown', () => {
    const unknown = oneOfTwo.map(({features, counts}) => ({features, counts, outcomes: Int8Array.of(-1)}))
    const layer = fitLayer(unknown, {...shape, rounds: 20})
    expect(layer.bias[0]).toBe(-3)
  })
})
