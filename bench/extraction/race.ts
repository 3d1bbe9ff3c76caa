import {median, rounded, timed} from '../measure/figures.js'

/** One way of reading the same files, once over. */
export type Runner = {readonly name: string; readonly pass: () => Promise<unknown>}

/** How long each way took in each round, in seconds. */
export type Race = ReadonlyMap<string, readonly number[]>

/**
 * Each way in turn, so many rounds after one that does not count: what else the machine does then slows all alike,
 * and a ratio taken within a round means something where a rate does not.
 */
export async function race(runners: readonly Runner[], rounds: number): Promise<Race> {
  const seconds = new Map<string, number[]>(runners.map(({name}) => [name, []]))
  for (let round = -1; round < rounds; round++)
    for (const {name, pass} of runners) {
      const took = (await timed(pass)).seconds
      if (round >= 0) seconds.get(name)?.push(took)
    }
  return seconds
}

/** A line each: the median rate, and the median, least and greatest ratio to the first way. */
export function linesOfRace(
  result: Race,
  {amount, unit}: {readonly amount: number; readonly unit: string}
): string[] {
  const [[, base = []] = []] = [...result]
  return [...result].map(([name, seconds]) => {
    const ratios = seconds.map((took, round) => (base[round] ?? 0) / took)
    const [least, greatest] = [Math.min(...ratios), Math.max(...ratios)]
    return `  ${name}: ${rounded(amount / median(seconds))} ${unit}, ${rounded(median(ratios))} times the first (${rounded(least)} to ${rounded(greatest)})`
  })
}
