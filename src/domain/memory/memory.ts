import {withPartsOf} from './parts.js'

/**
 * What a long-lived process remembers of the last time that it made something large, so that it makes anew only what is
 * made from other things. It never changes what comes out: a value is recalled only where all that it is made from is
 * the same, and what is made from the same is the same.
 */
export type Memory = {
  /**
   * What stands at a place: the value of the last time where `from` holds the same things in the same order, else what
   * `make` gives. `from` must name all that `make` looks at, and none of that may ever change. A place is asked for
   * once each time.
   */
  readonly recall: <Value>(place: string, from: readonly unknown[], make: () => Value) => Value
  /** A value equal to this one, whose parts are those of the last time at this place where these are equal. */
  readonly same: <Value>(place: string, value: Value) => Value
}

/** Remembers nothing. */
export const noMemory: Memory = {recall: (_place, _from, make) => make(), same: (_place, value) => value}

/** A memory that lasts: `next` gives it for one more time, and what was not asked for the last time is forgotten. */
export type LastingMemory = {
  readonly next: () => Memory
  /** How many values were made, and not recalled, since the last `next`. */
  readonly made: () => number
}

type Kept = {readonly from: readonly unknown[]; readonly value: unknown}

/** A memory that is empty at first. It holds one value a place, so it is never larger than what is made twice. */
export function lastingMemory(): LastingMemory {
  let before = new Map<string, Kept>()
  let now = new Map<string, Kept>()
  let made = 0
  const recall: Memory['recall'] = (place, from, make) => {
    if (now.has(place))
      throw new Error(`The memory has no two places ${place}: what is made there needs names`)
    const kept = before.get(place)
    // A place gives always the same kind of value, since one function alone asks for it.
    type Value = ReturnType<typeof make>
    if (kept !== undefined && areSame(kept.from, from)) {
      now.set(place, kept)
      return kept.value as Value
    }
    made += 1
    const value = make()
    now.set(place, {from, value})
    return value
  }
  return {
    next: () => {
      before = now
      now = new Map()
      made = 0
      return {
        recall,
        same: (place, value) => {
          const name = `same ${place}`
          const shared = withPartsOf(before.get(name)?.value, value)
          now.set(name, {from: [], value: shared})
          return shared
        }
      }
    },
    made: () => made
  }
}

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => Object.is(each, other[at]))
