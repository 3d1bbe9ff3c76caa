/** How much of the processor's time something takes, in seconds: it moves less than the clock on a shared machine. */
export function processorSeconds(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** The least of several rounds: what other work on the machine adds is no part of it. */
export const leastSeconds = (act: () => void, rounds: number): number => leastOfParts([act], rounds)

/** The same of work in parts, of each the least, added up: a short part is more often left alone than the whole. */
export function leastOfParts(parts: readonly (() => void)[], rounds: number): number {
  const least = parts.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round += 1)
    for (const [at, part] of parts.entries())
      least[at] = Math.min(least[at] ?? Number.POSITIVE_INFINITY, processorSeconds(part))
  return least.reduce((sum, seconds) => sum + seconds, 0)
}

/** Work on each of many things, in parts of so many of them. */
export const inParts = <Thing>(
  things: readonly Thing[],
  size: number,
  act: (thing: Thing) => unknown
): readonly (() => void)[] =>
  Array.from({length: Math.ceil(things.length / size)}, (_, at) => () => {
    for (const thing of things.slice(at * size, (at + 1) * size)) act(thing)
  })
