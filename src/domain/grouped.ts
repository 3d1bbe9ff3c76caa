/** Each group in the order of its first; what has no group (null) is left out. */
export function grouped<Each, Name>(
  all: readonly Each[],
  groupOf: (each: Each) => Name | null
): ReadonlyMap<Name, readonly Each[]> {
  const groups = new Map<Name, Each[]>()
  for (const each of all) {
    const name = groupOf(each)
    if (name === null) continue
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [each])
    else group.push(each)
  }
  return groups
}
