import {withPartsOf} from './parts.js'
import {findsTheSame, type Lookup, type Watching, watched} from './watched.js'

/**
 * What a long-lived process remembers of the last time that it made something large, so that it makes anew only what is
 * made from other things. It never changes what comes out: a value is recalled only where all that it is made from is
 * the same, and what is made from the same is the same. Nothing of all this may ever change, and a place is asked for
 * once each time.
 */
export type Memory = {
  /**
   * What stands at a place: the value of the last time where `from` holds the same things in the same order, else what
   * `make` gives. `from` must name all that `make` looks at.
   */
  readonly recall: <Value>(place: string, from: readonly unknown[], make: () => Value) => Value
  /** As `recall`, and `make` may look up what it likes in a world: recalled only where the world still gives the same. */
  readonly watch: <World extends object, Value>(
    place: string,
    given: Watching<World> & {readonly from: readonly unknown[]; readonly world: World},
    make: (world: World) => Value
  ) => Value
  /** A value equal to this one, whose parts are those of the last time at this place where these are equal. */
  readonly same: <Value>(place: string, value: Value) => Value
}

/** Remembers nothing. */
export const noMemory: Memory = {
  recall: (_place, _from, make) => make(),
  watch: (_place, {world}, make) => make(world),
  same: (_place, value) => value
}

/** A memory that lasts: `next` gives it for one more time, and what was not asked for the last time is forgotten. */
export type LastingMemory = {
  readonly next: () => Memory
  /** How many values were made, and not recalled, since the last `next`. */
  readonly made: () => number
}

type Kept = {
  readonly from: readonly unknown[]
  readonly lookups: readonly Lookup[]
  /** Places that were asked for while it was made: they are remembered as long as it is. */
  readonly inner: readonly string[]
  readonly value: unknown
}

/** A memory that is empty at first. It holds one value a place, so it is never larger than what is made twice. */
export function lastingMemory(): LastingMemory {
  let before = new Map<string, Kept>()
  let now = new Map<string, Kept>()
  let made = 0
  let asking: string[] = []
  const carry = ({inner}: Kept): void => {
    for (const place of inner) {
      const kept = before.get(place)
      if (kept === undefined || now.has(place)) continue
      now.set(place, kept)
      carry(kept)
    }
  }
  const watch: Memory['watch'] = (place, {from, world, ...watching}, make) => {
    if (now.has(place))
      throw new Error(`The memory has no two places ${place}: what is made there needs names`)
    // A place gives always the same kind of value, since one function alone asks for it.
    type Value = ReturnType<typeof make>
    asking.push(place)
    const kept = before.get(place)
    if (kept !== undefined && areSame(kept.from, from) && findsTheSame(world, kept.lookups)) {
      now.set(place, kept)
      carry(kept)
      return kept.value as Value
    }
    made += 1
    const seen = watched(world, watching)
    const outer = asking
    asking = []
    try {
      const value = make(seen.world)
      now.set(place, {from, lookups: seen.lookups, inner: asking, value})
      return value
    } finally {
      asking = outer
    }
  }
  const next = (): Memory => {
    before = now
    now = new Map()
    made = 0
    asking = []
    return {
      watch,
      recall: (place, from, make) => watch(place, {from, world: {}, constant: []}, make),
      same: (place, value) => {
        asking.push(place)
        const shared = withPartsOf(before.get(place)?.value, value)
        now.set(place, {from: [], lookups: [], inner: [], value: shared})
        return shared
      }
    }
  }
  return {next, made: () => made}
}

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => Object.is(each, other[at]))
