/**
 * A value in which each part, from the outside in, is what `change` makes of it. What is not changed, and holds nothing
 * that is, is the same as before and not copied.
 */
export function mapped(value: unknown, change: (part: Part) => Part): unknown {
  if (Array.isArray(value)) {
    const parts = value.map(each => mapped(each, change))
    return parts.every((part, at) => part === value[at]) ? value : parts
  }
  if (typeof value !== 'object' || value === null) return value
  const own = change(value as Part)
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(own)) {
    const part = mapped(own[key], change)
    if (part === own[key]) continue
    copy ??= {...own}
    copy[key] = part
  }
  return copy ?? own
}

/** What stands in an outline, by its fields. */
export type Part = Readonly<Record<string, unknown>>
