/**
 * How alike two readings of one file are, from 0 to 1: the share of five-letter runs that both have. Spaces and
 * hyphens do not count, nor does it matter where a header or a footnote was put.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [runsOf(one), runsOf(other)]
  let shared = 0
  for (const [run, count] of a) shared += Math.min(count, b.get(run) ?? 0)
  return (2 * shared) / (total(a) + total(b))
}

function runsOf(text: string): Map<string, number> {
  const letters = text.normalize('NFKC').replaceAll(/[\s\p{Cf}\p{Cc}\p{Pd}]+/gu, '')
  const runs = new Map<string, number>()
  for (let start = 0; start + 5 <= letters.length; start++) {
    const run = letters.slice(start, start + 5)
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

const total = (runs: ReadonlyMap<string, number>): number =>
  [...runs.values()].reduce((sum, count) => sum + count, 0)
