import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {watchForSlowness} from '../../../src/queue/sandbox/slow-watch.js'

describe('the watch for slowness', () => {
  beforeEach(() => void vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 0}))
  afterEach(() => void vi.useRealTimers())

  /** When a child is called slow that gets such a share of a processor; null where that cannot be told. */
  const calledAt = (share: number | null, settledAfter = 1) => {
    const at: number[] = []
    const processorTime = () => (share === null ? null : share * Date.now())
    const isSlow = () => (at.push(Date.now()) < settledAfter ? 'again' : 'settled')
    const watch = watchForSlowness({child: {processorTime}, slow: 1_000, isSlow})
    return {at, watch}
  }

  it.each([
    ['had so much processor time', 1, 1_000],
    ['had as much later, on a busy machine', 0.6, 1_760],
    ['took eight times as long by the clock, whatever it had', 0.1, 8_000],
    ['took twice as long, where nobody can tell what it had', null, 2_000]
  ])('calls a child slow that %s', (_, share, when) => {
    const {at} = calledAt(share)
    vi.advanceTimersByTime(10_000)
    expect(at).toEqual([when])
  })

  it('calls again as long as that changed nothing', () => {
    const {at} = calledAt(1, 3)
    vi.advanceTimersByTime(10_000)
    expect(at).toEqual([1_000, 2_000, 3_000])
  })

  it('is over when it is stopped', () => {
    const {at, watch} = calledAt(1)
    vi.advanceTimersByTime(999)
    watch.stop()
    vi.advanceTimersByTime(10_000)
    expect(at).toEqual([])
  })
})
