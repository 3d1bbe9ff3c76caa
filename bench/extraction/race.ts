import {median, rounded, timed} from '../measure/figures.js'
import {processorSeconds} from '../measure/processes.js'

/** One way of reading the same files, once over. */
export type Runner = {readonly name: string; readonly pass: () => Promise<unknown>}

/** What one way took in one round, in seconds: on the clock, and of processors, whichever process they worked in. */
type Took = {readonly clock: number; readonly processors: number}

/** What each way took in each round. */
export type Race = ReadonlyMap<string, readonly Took[]>

/**
 * Each way in turn, so many rounds after one that does not count: what else the machine does then slows all alike,
 * and a ratio taken within a round means something where a rate does not.
 */
export async function race(runners: readonly Runner[], rounds: number): Promise<Race> {
  const all = new Map<string, Took[]>(runners.map(({name}) => [name, []]))
  for (let round = -1; round < rounds; round++)
    for (const {name, pass} of runners) {
      const before = processorSeconds()
      const clock = (await timed(pass)).seconds
      if (round >= 0) all.get(name)?.push({clock, processors: processorSeconds() - before})
    }
  return all
}

/** A line each: the median rates, and in brackets the median, least and greatest ratio to the first way. */
export function linesOfRace(
  result: Race,
  {amount, unit}: {readonly amount: number; readonly unit: string}
): readonly string[] {
  const [[, base = []] = []] = [...result]
  const measured = (took: readonly Took[], of: keyof Took): string => {
    const ratios = took.map((each, round) => (base[round]?.[of] ?? 0) / each[of])
    const [least, greatest] = [Math.min(...ratios), Math.max(...ratios)].map(rounded)
    const rate = amount / median(took.map(each => each[of]))
    return `${rounded(rate)} (${rounded(median(ratios))}; ${least} to ${greatest})`
  }
  return [...result].map(
    ([name, took]) =>
      `  ${name}: ${unit} ${measured(took, 'clock')}, of a processor ${measured(took, 'processors')}`
  )
}
