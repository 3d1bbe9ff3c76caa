import {expect, it} from 'vitest'
import {seededRandom} from '../../src/evaluate/chance.js'

it('gives numbers from 0 up to 1, spread evenly, the same for the same seed', () => {
  const [one, other] = [seededRandom(7), seededRandom(7)]
  const numbers = Array.from({length: 10_000}, one)
  expect(numbers.slice(0, 5)).toEqual(Array.from({length: 5}, other))
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
  expect(numbers.reduce((sum, each) => sum + each) / numbers.length).toBeCloseTo(0.5, 1)
})
