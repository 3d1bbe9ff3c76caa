/**
 * A value equal to `after` in which whatever `before` has in the same place is `before`'s own, and `before` itself where
 * nothing differs. So what stayed the same can be told from what changed by identity alone, without looking inside.
 */
export function withPartsOf<Value>(before: unknown, after: Value): Value {
  // Where both are the same all the way down, either is a `Value`.
  return shared(before, after) as Value
}

function shared(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return after
  if (Array.isArray(before) || Array.isArray(after))
    return Array.isArray(before) && Array.isArray(after) ? sharedList(before, after) : after
  return sharedRecord(before, after)
}

function sharedList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const parts = after.map((part, at) => shared(before[at], part))
  return before.length === after.length && parts.every((part, at) => part === before[at]) ? before : parts
}

function sharedRecord(before: object, after: object): object {
  const had = Object.keys(before)
  const keys = Object.keys(after)
  // Nearly all are the same, so nothing is made before something differs.
  let isSame = had.length === keys.length
  const parts = keys.map((key, at) => {
    const was: unknown = Object.hasOwn(before, key) ? Reflect.get(before, key) : undefined
    const part = shared(was, Reflect.get(after, key))
    // Keys in another order would be written in another order.
    if (had[at] !== key || was !== part) isSame = false
    return part
  })
  return isSame ? before : Object.fromEntries(keys.map((key, at) => [key, parts[at]]))
}
