import {readdirSync, readFileSync} from 'node:fs'

/** Peaks of resident memory in MiB; pages that processes share are counted in each. */
export type Peaks = {readonly main: number; readonly children: number}

/** Watches this process and all it starts, on Linux; `peaks` stops the watch. */
export function watchMemory(): {readonly peaks: () => Peaks} {
  let children = 0
  const look = () => {
    const sum = descendantsOf(process.pid).reduce((total, pid) => total + mebibytes(pid, 'VmRSS'), 0)
    children = Math.max(children, sum)
  }
  const timer = setInterval(look, 100)
  return {
    peaks: () => {
      clearInterval(timer)
      return {main: mebibytes(process.pid, 'VmHWM'), children}
    }
  }
}

function descendantsOf(ancestor: number): number[] {
  const parents = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => ({pid: Number(name), parent: Number(/^PPid:\s+(\d+)/m.exec(statusOf(Number(name)))?.[1])}))
  const below = (parent: number): number[] =>
    parents.filter(each => each.parent === parent).flatMap(({pid}) => [pid, ...below(pid)])
  return below(ancestor)
}

const mebibytes = (pid: number, field: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(statusOf(pid))?.[1] ?? 0) / 1024

// A process may end between the listing and the look.
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
