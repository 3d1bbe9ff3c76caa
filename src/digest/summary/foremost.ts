/**
 * Those with the greatest value, in the order given, which ranks none: as many as are wanted, and all that are equal to
 * the last of them. Where that makes more than `most`, only those above; none where nothing stands out.
 */
export function foremost<Each>(
  given: readonly Each[],
  measured: (each: Each) => number,
  {wanted, most}: {readonly wanted: number; readonly most: number}
): readonly Each[] {
  const least = given.map(measured).toSorted((a, b) => b - a)[wanted - 1]
  if (least === undefined) return given
  const withEqual = given.filter(each => measured(each) >= least)
  return withEqual.length <= most ? withEqual : given.filter(each => measured(each) > least)
}

/** How many codes or questions a sentence names. */
export const named = {wanted: 3, most: 5} as const
