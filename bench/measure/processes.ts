import {readFileSync} from 'node:fs'

/**
 * What this process and all that it started have cost: peaks of resident memory in MiB, where pages that
 * processes share count in each, and seconds of processor time, which a busy machine changes little.
 */
export type Costs = {
  readonly main: {readonly mebibytes: number; readonly cpu: number}
  readonly children: {readonly mebibytes: number; readonly cpu: number}
}

/** Watches this process and all it starts, on Linux; `costs` looks a last time and stops the watch. */
export function watchProcesses(): {readonly costs: () => Costs} {
  let peak = 0
  const cpu = new Map<number, number>()
  const look = () => {
    const children = descendantsOf(process.pid)
    peak = Math.max(
      peak,
      children.reduce((sum, pid) => sum + mebibytes(pid, 'VmRSS'), 0)
    )
    for (const pid of children) cpu.set(pid, Math.max(cpu.get(pid) ?? 0, cpuSeconds(pid)))
  }
  const timer = setInterval(look, 200)
  return {
    costs: () => {
      clearInterval(timer)
      look()
      return {
        main: {mebibytes: mebibytes(process.pid, 'VmHWM'), cpu: cpuSeconds(process.pid)},
        children: {mebibytes: peak, cpu: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0)}
      }
    }
  }
}

/**
 * Seconds of processor time that this process, all that it started and all of that which has ended have cost so far,
 * on Linux; counted in hundredths of a second.
 */
export const processorSeconds = (): number =>
  [process.pid, ...descendantsOf(process.pid)].reduce((sum, pid) => sum + cpuSeconds(pid, {ended: true}), 0)

// Through the kernel's own list of children, as a walk through all processes would be felt in the figures.
const descendantsOf = (pid: number): number[] =>
  contentOf(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter(child => child !== '')
    .flatMap(child => [Number(child), ...descendantsOf(Number(child))])

const mebibytes = (pid: number, field: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(contentOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024

/** The kernel counts in hundredths of a second; the name before the counts may hold spaces, but ends in a bracket. */
function cpuSeconds(pid: number, {ended}: {readonly ended: boolean} = {ended: false}): number {
  const fields = contentOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  const counts = fields.slice(11, ended ? 15 : 13).map(Number)
  return counts.reduce((sum, count) => sum + count, 0) / 100
}

// A process may end between the listing and the look.
function contentOf(place: string): string {
  try {
    return readFileSync(place, 'utf8')
  } catch {
    return ''
  }
}
