/** What was looked up in a world, and what it gave. */
export type Lookup = {
  readonly path: readonly PropertyKey[]
  /** Null where a value was read and nothing was called. */
  readonly given: readonly unknown[] | null
  readonly found: unknown
}

/** Which parts of a world need not be watched, since they never change what they give, and which are worlds themselves. */
export type Watching<World> = {
  readonly constant: readonly (keyof World)[]
  readonly nested?: readonly (keyof World)[]
}

/**
 * A world that is asked the same way and gives the same as another, and notes all that is looked up in it. So it can be
 * told later, without knowing what was made of it, whether the same would be made again.
 */
export function watched<World extends object>(
  world: World,
  {constant, nested = []}: Watching<World>
): {readonly world: World; readonly lookups: readonly Lookup[]} {
  const lookups: Lookup[] = []
  const once = new Map<string, Set<unknown>>()
  const note = (path: readonly PropertyKey[], given: readonly unknown[] | null, found: unknown) => {
    // Nearly everything is looked up by one thing, again and again.
    const [first] = given ?? []
    const seen = once.get(path.join('.')) ?? new Set()
    once.set(path.join('.'), seen)
    if ((given?.length ?? 0) < 2) {
      if (seen.has(first)) return
      seen.add(first)
    }
    lookups.push({path, given, found})
  }
  const lookIn = <Part extends object>(part: Part, within: readonly PropertyKey[]): Part => {
    const paths = new Map<PropertyKey, readonly PropertyKey[]>()
    const pathTo = (name: PropertyKey): readonly PropertyKey[] => {
      const path = paths.get(name) ?? [...within, name]
      paths.set(name, path)
      return path
    }
    return new Proxy(part, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        const isTop = within.length === 0
        if (isTop && constant.some(key => key === name)) return value
        if (typeof value === 'function')
          return (...given: readonly unknown[]) => {
            const found: unknown = value(...given)
            note(pathTo(name), given, found)
            return found
          }
        if (isTop && nested.some(key => key === name) && typeof value === 'object' && value !== null)
          return lookIn(value, [name])
        note(pathTo(name), null, value)
        return value
      }
    })
  }
  return {world: lookIn(world, []), lookups}
}

/** Whether everything that was looked up in one world is found the same in another. */
export const findsTheSame = (world: object, lookups: readonly Lookup[]): boolean =>
  lookups.every(({path, given, found}) => {
    const part = path.reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
      world
    )
    if (given === null) return isSame(found, part)
    return typeof part === 'function' && isSame(found, part(...given))
  })

/** The same thing, or a list of the same things. */
const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((each, at) => Object.is(each, other[at])))
