import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, it} from 'vitest'
import {processorTime} from '../../../src/queue/sandbox/pipe/processor-time.js'
import {openSandbox} from '../../../src/queue/sandbox/sandbox.js'
import {SHARE} from '../../../src/queue/sandbox/slow-lane.js'

const hanging = {name: 'hanging.html', bytes: new TextEncoder().encode(`<html>${'<'.repeat(5_000_000)}`)}
const pdf = {name: 'en-word.pdf', bytes: readFileSync('fixtures/extraction/en-word.pdf')}

const childrenHere = (): readonly number[] =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], {encoding: 'utf8'})
    .split('\n')
    .filter(line => line.includes('sandbox/child/child.'))
    .map(line => Number.parseInt(line, 10))

const standsStill = (pid: number): boolean => /\) T /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))

it.skipIf(!existsSync('/proc/self/stat'))(
  'works hardly for a file that hangs while others are read, and goes on with it when they are',
  async () => {
    const sandbox = openSandbox({size: 1, milliseconds: 30_000})
    const hung = sandbox.read(hanging)
    hung.catch(() => undefined)
    while (childrenHere().length === 0) await wait(20)
    const [slow = 0] = childrenHere()
    let reading = true
    const readers = [1, 2, 3].map(async () => {
      while (reading) expect(await sandbox.read(pdf)).toHaveProperty('value')
    })
    while (!standsStill(slow)) await wait(20)
    const others = () => childrenHere().filter(pid => pid !== slow)
    const timeOf = (pid: number) => processorTime(pid) ?? 0
    const [other = 0] = others()
    const before = {slow: timeOf(slow), other: timeOf(other)}
    while (timeOf(other) < before.other + 2_000) await wait(20)
    const worked = timeOf(other) - before.other
    expect(timeOf(slow) - before.slow).toBeLessThan(SHARE * worked + 400)
    reading = false
    await Promise.all(readers)
    const atRest = timeOf(slow)
    while (timeOf(slow) < atRest + 1_000) await wait(20)
    await sandbox.close()
    await expect(hung).rejects.toThrow('The sandbox was closed')
  }
)
