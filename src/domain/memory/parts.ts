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
  const had = new Map<string, unknown>(Object.entries(before))
  const parts = Object.entries(after).map(([key, part]) => [key, shared(had.get(key), part)] as const)
  const keys = [...had.keys()]
  // Keys in another order would be written in another order.
  const isSame =
    keys.length === parts.length &&
    parts.every(([key, part], at) => keys[at] === key && had.get(key) === part)
  return isSame ? before : Object.fromEntries(parts)
}
