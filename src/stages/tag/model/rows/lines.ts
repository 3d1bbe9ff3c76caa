/** The line of a table that a feature has, by its name; undefined where the table does not know it. Found by halving. */
export function lineOf(lines: readonly string[], name: string): string | undefined {
  const beginning = `${name}\t`
  const line = lines[placeOf(lines, beginning)]
  return line?.startsWith(beginning) === true ? line : undefined
}

/** The lines of a table that begin in one way, in their order. */
export function linesThatBegin(lines: readonly string[], beginning: string): readonly string[] {
  const first = placeOf(lines, beginning)
  let behind = first
  while (lines[behind]?.startsWith(beginning) === true) behind += 1
  return lines.slice(first, behind)
}

/** The place of the first line that does not stand before some characters: lines are in the order of their names. */
function placeOf(lines: readonly string[], beginning: string): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? '') < beginning) low = middle + 1
    else high = middle
  }
  return low
}
