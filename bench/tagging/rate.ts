/** How much of the processor's time something takes, in seconds: it moves less than the clock on a shared machine. */
export function processorSeconds(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** The least of several rounds: what other work on the machine adds is no part of it. */
export const leastSeconds = (act: () => void, rounds: number): number =>
  Math.min(...Array.from({length: rounds}, () => processorSeconds(act)))
