import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {openSlowLane, SHARE} from '../../../src/queue/sandbox/slow-lane.js'

describe('the lane of slow children', () => {
  beforeEach(() => void vi.useFakeTimers({toFake: ['setInterval', 'clearInterval', 'Date'], now: 0}))
  afterEach(() => void vi.useRealTimers())

  /** A child that takes such a share of a processor whenever it may; `told` is false where nobody can tell. */
  const childThat = (gets: number, told = true) => {
    let [share, had, stands, at] = [gets, 0, false, Date.now()]
    const look = () => {
      if (!stands) had += share * (Date.now() - at)
      at = Date.now()
      return had
    }
    const turn = (now: boolean) => () => {
      look()
      stands = now
    }
    return {
      stands: () => stands,
      had: look,
      getFromNowOn: (gets: number) => {
        look()
        share = gets
      },
      child: {
        processorTime: () => (told ? look() : null),
        standStill: turn(true),
        goOn: turn(false)
      }
    }
  }

  /** Others that work all the time on so many cores. */
  const busy = (cores: number, told = true) => {
    const others = Array.from({length: cores}, () => childThat(1, told).child)
    return () => others
  }

  it.each([
    ['one core', 1, 1],
    ['two cores', 2, 1],
    ['eight cores', 8, 1],
    ['two cores that they share with other programs', 2, 0.2]
  ])('gets its share, and no more, of what others get of %s', (_, cores, share) => {
    const others = Array.from({length: cores}, () => childThat(share))
    const slow = childThat(1)
    openSlowLane(() => others.map(({child}) => child)).enter(slow.child)
    vi.advanceTimersByTime(600_000)
    expect(slow.had() / (cores * share * 600_000)).toBeCloseTo(SHARE, 3)
  })

  it.each([
    ['has threads that work beside it', 1.6, true],
    ['is slowed by what else the machine does', 0.15, true],
    ['is on a system that does not tell how long it worked', 1, false]
  ])('gives a child its share, and no more, that %s', (_, share, told) => {
    const slow = childThat(share, told)
    openSlowLane(busy(1, told)).enter(slow.child)
    vi.advanceTimersByTime(600_000)
    expect(slow.had() / 600_000).toBeCloseTo(SHARE, 3)
  })

  it('parts the share among all that are slow', () => {
    const slow = [childThat(1), childThat(1), childThat(1)]
    const lane = openSlowLane(busy(2))
    for (const {child} of slow) lane.enter(child)
    vi.advanceTimersByTime(600_000)
    for (const {had} of slow) expect(had() / 600_000).toBeCloseTo((2 * SHARE) / 3, 3)
  })

  it('lets a child that gets less than its share work all the time', () => {
    const slow = childThat(SHARE / 2)
    openSlowLane(busy(1)).enter(slow.child)
    vi.advanceTimersByTime(600_000)
    expect(slow.had() / 600_000).toBeCloseTo(SHARE / 2, 3)
  })

  it('lets its children work while others do not need all of the pool, and holds that against none', () => {
    let needed = false
    const others = busy(1)
    const lane = openSlowLane(() => (needed ? others() : null))
    const slow = childThat(1)
    lane.enter(slow.child)
    vi.advanceTimersByTime(60_000)
    expect(slow.had()).toBe(60_000)
    needed = true
    vi.advanceTimersByTime(600_000)
    expect((slow.had() - 60_000) / 600_000).toBeCloseTo(SHARE, 3)
  })

  it('gives nobody a right to long work who was kept from it', () => {
    const slow = childThat(0)
    openSlowLane(busy(1)).enter(slow.child)
    vi.advanceTimersByTime(600_000)
    slow.getFromNowOn(1)
    vi.advanceTimersByTime(300)
    expect(slow.stands()).toBe(true)
  })

  it('counts what others get, whoever they are at the time', () => {
    const slow = childThat(1)
    let other = childThat(1).child
    openSlowLane(() => [other]).enter(slow.child)
    for (let i = 0; i < 60; i++) {
      vi.advanceTimersByTime(10_000)
      other = childThat(1).child
    }
    expect(slow.had() / 600_000).toBeCloseTo(SHARE, 2)
  })

  it('leaves a child alone that has left it', () => {
    const lane = openSlowLane(busy(1))
    const [one, other] = [childThat(1), childThat(1)]
    for (const {child} of [one, other]) lane.enter(child)
    lane.leave(one.child)
    const before = one.had()
    vi.advanceTimersByTime(60_000)
    expect(one.had()).toBe(before)
    expect(other.had()).toBeGreaterThan(0)
    lane.leave(other.child)
    expect(vi.getTimerCount()).toBe(0)
  })
})
