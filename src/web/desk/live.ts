import {randomUUID} from 'node:crypto'

/** What has changed, in a few words: the page asks for the rest. */
export type Change = {
  readonly kind: 'corrections' | 'submissions' | 'rounds' | 'taggers'
  /** What it is about: ids of submissions, a round, … */
  readonly about: readonly string[]
  /** Who did it; null for the machine. */
  readonly by: string | null
}

/** Tells open pages what has changed. */
export type Live = {
  readonly tell: (change: Change) => void
  /** How far it has told: a page that is made from now on shows all that was told until now. */
  readonly mark: () => string
  /** Whether all that was told since a mark is still at hand. */
  readonly knows: (mark: string) => boolean
  /** Hears what was told since a mark, where it is known, and all that is told from now on. Gives a function that ends it. */
  readonly listen: (hear: (change: Change, mark: string) => void, since?: string) => () => void
}

/** A page that opens its stream late has missed a few; one that was asleep for long is made anew. */
const KEPT = 500

/** One for all pages of a server. */
export function openLive(): Live {
  // A page may outlive a server, and come back to the next with a mark of the last.
  const life = randomUUID().slice(0, 8)
  const listeners = new Set<(change: Change, mark: string) => void>()
  const kept: Change[] = []
  let told = 0
  const markOf = (number: number) => `${life}.${number}`
  const numberOf = (mark: string): number => {
    const [of, number] = mark.split('.')
    return of === life && /^\d+$/u.test(number ?? '') ? Number(number) : -1
  }
  const knows = (mark: string) => numberOf(mark) >= told - kept.length && numberOf(mark) <= told
  return {
    tell: change => {
      told += 1
      kept.push(change)
      if (kept.length > KEPT) kept.shift()
      for (const hear of listeners) hear(change, markOf(told))
    },
    mark: () => markOf(told),
    knows,
    listen: (hear, since) => {
      if (since !== undefined && knows(since)) {
        const from = numberOf(since)
        for (const [at, change] of kept.slice(kept.length - (told - from)).entries())
          hear(change, markOf(from + at + 1))
      }
      listeners.add(hear)
      return () => void listeners.delete(hear)
    }
  }
}
