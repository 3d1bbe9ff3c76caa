import {readFileSync} from 'node:fs'

/** Gives what tells which share of all processors' time was used since, by whatever; on Linux. */
export function machineBusy(): () => number {
  const begun = spent()
  return () => {
    const now = spent()
    return 1 - (now.idle - begun.idle) / (now.all - begun.all)
  }
}

function spent(): {readonly all: number; readonly idle: number} {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n')
  const times = line.split(/\s+/u).slice(1, 9).map(Number)
  // The fourth is idle, the fifth waits for disks.
  return {all: times.reduce((sum, time) => sum + time, 0), idle: (times[3] ?? 0) + (times[4] ?? 0)}
}
