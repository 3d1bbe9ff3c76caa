import {readFileSync} from 'node:fs'

/** Peaks of resident memory in MiB; pages that processes share are counted in each. */
export type Peaks = {readonly main: number; readonly children: number}

/** Watches this process and all it starts, on Linux; `peaks` stops the watch. */
export function watchMemory(): {readonly peaks: () => Peaks} {
  let children = 0
  const look = () => {
    const sum = descendantsOf(process.pid).reduce((total, pid) => total + mebibytes(pid, 'VmRSS'), 0)
    children = Math.max(children, sum)
  }
  const timer = setInterval(look, 200)
  return {
    peaks: () => {
      clearInterval(timer)
      return {main: mebibytes(process.pid, 'VmHWM'), children}
    }
  }
}

// Through the kernel's own list of children, as a walk through all processes would be felt in the figures.
const descendantsOf = (pid: number): number[] =>
  contentOf(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter(child => child !== '')
    .flatMap(child => [Number(child), ...descendantsOf(Number(child))])

const mebibytes = (pid: number, field: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(contentOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024

// A process may end between the listing and the look.
function contentOf(place: string): string {
  try {
    return readFileSync(place, 'utf8')
  } catch {
    return ''
  }
}
