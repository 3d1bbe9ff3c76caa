import {describe, expect, it} from 'vitest'
import {seededRandom} from '../../src/evaluate/chance.js'
import {intervalOf, intervalsOf} from '../../src/evaluate/interval.js'

const share = (sample: readonly number[]) => sample.reduce((sum, each) => sum + each, 0) / sample.length
const half = Array.from({length: 100}, (_, at) => at % 2)

describe('intervalOf', () => {
  it('is as wide as theory says of a share of one half in a hundred', () => {
    const interval = intervalOf(half, share, seededRandom(1))
    expect(interval?.low).toBeCloseTo(0.4, 1)
    expect(interval?.high).toBeCloseTo(0.6, 1)
  })

  it('leaves samples aside in which the measure has no value', () => {
    expect(intervalOf(half, sample => (share(sample) > 0.5 ? 1 : null), seededRandom(1))).toEqual({
      low: 1,
      high: 1
    })
    expect(intervalOf(half, () => null, seededRandom(1))).toBeNull()
  })
})

describe('intervalsOf', () => {
  it('takes several measures of the same samples', () => {
    const [one, other] = intervalsOf(half, sample => [share(sample), 1 - share(sample)], seededRandom(1))
    expect(other?.low).toBeCloseTo(1 - (one?.high ?? 0), 10)
  })

  it('gives as many intervals as measures, all unknown, under thirty units', () => {
    expect(intervalsOf([0, 1], sample => [share(sample), null], seededRandom(1))).toEqual([null, null])
  })
})
