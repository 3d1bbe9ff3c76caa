/**
 * Lines, each a name, a tab and what the name stands for, in the order of their names. A line is found by halving, so
 * that lines are of use as soon as they are there, and nothing of what they hold is made before it is asked for.
 */
export type Lines = readonly string[]

/** The line of a name; undefined where there is none. */
export function lineOf(lines: Lines, name: string): string | undefined {
  const beginning = `${name}\t`
  const line = lines[placeOf(lines, beginning)]
  return line?.startsWith(beginning) === true ? line : undefined
}

/** The lines that begin in one way, in their order. */
export function linesThatBegin(lines: Lines, beginning: string): Lines {
  const first = placeOf(lines, beginning)
  let behind = first
  while (lines[behind]?.startsWith(beginning) === true) behind += 1
  return lines.slice(first, behind)
}

/** The name of a line. */
export const nameIn = (line: string): string => line.slice(0, line.indexOf('\t'))

/** The place of the first line that does not stand before some characters. */
function placeOf(lines: Lines, beginning: string): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? '') < beginning) low = middle + 1
    else high = middle
  }
  return low
}
