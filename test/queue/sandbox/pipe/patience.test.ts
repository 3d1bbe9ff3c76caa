import {describe, expect, it} from 'vitest'
import {LONGEST, patience} from '../../../../src/queue/sandbox/pipe/patience.js'

/** What is given a child whose time of 60 s is over, look after look, as it gets on with its work. */
const given = (spent: readonly (number | null)[], clock: readonly number[] = []) => {
  const [times, nows] = [spent.values(), clock.values()]
  const more = patience({
    milliseconds: 60_000,
    processorTime: () => times.next().value ?? null,
    stoodStill: () => 0,
    now: () => nows.next().value ?? 0
  })
  return spent.slice(1).map(() => more())
}

describe('the patience with a child whose time is over', () => {
  it('ends where it had the processor for a quarter of its time', () => {
    expect(given([500, 15_500])).toEqual([0])
    expect(given([500, 15_400, 15_500])).toEqual([1_000, 0])
  })

  it('lasts while others keep it from the processor, second by second', () => {
    expect(given([0, 1_000, 1_100, 1_200])).toEqual([1_000, 1_000, 1_000])
  })

  it('ends where it does nothing', () => {
    expect(given([0, 1_000, 1_000])).toEqual([1_000, 0])
  })

  it('has an end, however little it gets', () => {
    const last = LONGEST * 60_000
    expect(given([0, 10, 20], [0, last - 1, last])).toEqual([1_000, 0])
  })

  it('is none where nobody can tell what it had', () => {
    expect(given([null, 1_000])).toEqual([0])
    expect(given([0, null])).toEqual([0])
  })

  it.each([
    ['stands still for an hour', 0],
    ['works a twentieth of the time', 1 / 20],
    ['works half of the time', 1 / 2],
    ['never stands still', 1]
  ])('gives a child its whole time, and little more, that %s', (_, share) => {
    let [clock, worked] = [0, 0]
    const work = (milliseconds: number) => {
      for (let i = 0; i < milliseconds; i += 10) {
        clock += 10
        const cycle = share === 0 ? 0 : 100 / share
        if (clock > 3_600_000 || (cycle > 0 && clock % cycle < 100)) worked += 10
      }
    }
    const more = patience({
      milliseconds: 60_000,
      processorTime: () => worked,
      stoodStill: () => clock - worked,
      now: () => clock
    })
    work(60_000)
    for (let next = more(); next > 0; next = more()) work(next)
    expect(worked).toBeGreaterThanOrEqual(60_000)
    expect(worked).toBeLessThanOrEqual(61_000)
  })
})
