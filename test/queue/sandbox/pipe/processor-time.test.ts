import {existsSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {processorTime} from '../../../../src/queue/sandbox/pipe/processor-time.js'

describe('the processor time of a process', () => {
  it.skipIf(!existsSync('/proc/self/stat'))('is what the process itself counts', () => {
    const until = process.cpuUsage().user + 50_000
    while (process.cpuUsage().user < until);
    const {user, system} = process.cpuUsage()
    const told = processorTime(process.pid) ?? 0
    expect(Math.abs(told - (user + system) / 1_000)).toBeLessThan(100)
  })

  it('cannot be told of a process that is not there', () => {
    expect(processorTime(undefined)).toBeNull()
    expect(processorTime(2 ** 30)).toBeNull()
  })
})
