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
  /** Gives a function that ends listening. */
  readonly listen: (hear: (change: Change) => void) => () => void
}

/** One for all pages of a server. */
export function openLive(): Live {
  const listeners = new Set<(change: Change) => void>()
  return {
    tell: change => {
      for (const hear of listeners) hear(change)
    },
    listen: hear => {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    }
  }
}
