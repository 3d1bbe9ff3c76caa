import {describe, expect, it} from 'vitest'
import {calibrationOf} from '../../../src/train/sureness/calibration.js'
import {thresholdOf} from '../../../src/train/sureness/thresholds.js'

const judged = (probability: number, truth: number, times: number) =>
  Array.from({length: times}, () => ({probability, truth}))

describe('thresholdOf', () => {
  it('lies between what is mostly wrong and what is mostly right', () => {
    const threshold = thresholdOf([
      ...judged(0.2, 0, 50),
      ...judged(0.3, 0, 20),
      ...judged(0.45, 1, 30),
      ...judged(0.9, 1, 30)
    ])
    expect(threshold).toBeGreaterThan(0.3)
    expect(threshold).toBeLessThanOrEqual(0.45)
  })

  it('is the usual one where nothing tells', () => {
    expect(thresholdOf([])).toBe(0.35)
  })

  it('takes no account of what is unknown', () => {
    const known = [...judged(0.25, 1, 10), ...judged(0.2, 0, 10)]
    expect(thresholdOf([...known, ...judged(0.5, -1, 100)])).toBe(thresholdOf(known))
  })
})

describe('calibrationOf', () => {
  it('makes probabilities true: of those given a half, half are right', () => {
    // A model that is twice as sure as it should be.
    const guessed = [-4, -2, 0, 2, 4].flatMap(logit => {
      const share = 1 / (1 + Math.exp(-logit / 2))
      return Array.from({length: 200}, (_, at) => ({logit, truth: at < 200 * share ? 1 : 0}))
    })
    const {slope, offset} = calibrationOf(guessed)
    expect(slope).toBeCloseTo(0.5, 1)
    expect(offset).toBeCloseTo(0, 1)
  })

  it('is told from very many guesses, of which few are right', () => {
    const guessed = Array.from({length: 300_000}, (_, at) => ({
      logit: at % 100 === 0 ? 2 : -6 - (at % 3),
      truth: at % 100 === 0 ? Number(at % 400 !== 0) : Number(at % 5_000 === 1)
    }))
    const {slope, offset} = calibrationOf(guessed)
    // Of those at 2, three in four are right.
    expect(1 / (1 + Math.exp(-(slope * 2 + offset)))).toBeCloseTo(0.75, 1)
    expect(slope).toBeGreaterThan(0.5)
  })
})
