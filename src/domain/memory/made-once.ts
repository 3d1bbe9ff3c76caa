/** What is made of an object, made the first time it is asked for and kept as long as the object is. */
export function madeOnce<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, Made>()
  return of => {
    const before = kept.get(of)
    if (before !== undefined) return before
    const made = make(of)
    kept.set(of, made)
    return made
  }
}
