import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'

const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', ...args], {stdio: ['ignore', 'pipe', 'inherit']})

/** The processor time in seconds that a process has had; null where it is gone. */
const busyFor = (pid: string): number | null => {
  try {
    return Number(execFileSync('ps', ['-o', 'cputimes=', '-p', pid], {encoding: 'utf8'}).trim())
  } catch {
    // ps ends with 1 where there is no such process.
    return null
  }
}

const goneWithin = async (pid: string, milliseconds: number): Promise<boolean> => {
  for (const end = Date.now() + milliseconds; Date.now() < end; await wait(50))
    if (busyFor(pid) === null) return true
  return false
}

describe('the watchdog of a child', () => {
  it('ends a busy child whose parent was killed outright', async () => {
    const parent = start(['test/queue/sandbox/child/doomed-parent.ts'])
    if (parent.stdout === null) throw new Error('the parent was started with a pipe')
    await once(parent.stdout, 'data')
    const child = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(parent.pid)], {encoding: 'utf8'})
      .split('\n')
      .find(line => line.includes('sandbox/child/child.'))
      ?.trim()
      .split(' ')[0]
    if (child === undefined) throw new Error('the parent has no child')
    const before = busyFor(child) ?? 0
    while ((busyFor(child) ?? before + 2) < before + 2) await wait(100)
    expect(busyFor(child)).not.toBeNull()
    parent.kill('SIGKILL')
    const gone = await goneWithin(child, 5_000)
    if (!gone) process.kill(Number(child), 'SIGKILL')
    expect(gone).toBe(true)
  }, 60_000)

  it('ends a child whose read takes longer than its own deadline, and no child that only waits', async () => {
    const program = `
      import {startWatchdog} from './src/queue/sandbox/child/watchdog.ts'
      const timed = startWatchdog({rssBytes: 1e12, milliseconds: 500, parent: process.ppid})
      await timed(async () => 'read')()
      await new Promise(resolve => setTimeout(resolve, 1_500))
      console.log('waited')
      await timed(async () => { for (;;); })()`
    const child = start(['--input-type=module', '-e', program])
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    const [, signal] = await once(child, 'exit')
    expect([said.trim(), signal]).toEqual(['waited', 'SIGKILL'])
  }, 30_000)

  it('does not count the time for which its child was made to stand still', async () => {
    const program = `
      import {startWatchdog} from './src/queue/sandbox/child/watchdog.ts'
      const timed = startWatchdog({rssBytes: 1e12, milliseconds: 2_000, parent: process.ppid})
      await timed(async () => {
        const end = Date.now() + 3_000
        console.log('begins')
        while (Date.now() < end);
      })()
      console.log('done')
      process.exit(0)`
    const child = start(['--input-type=module', '-e', program])
    if (child.stdout === null) throw new Error('the child was started with a pipe')
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    await once(child.stdout, 'data')
    child.kill('SIGSTOP')
    await wait(3_500)
    child.kill('SIGCONT')
    const ended = await once(child, 'exit')
    expect([said.trim(), ...ended]).toEqual(['begins\ndone', 0, null])
  }, 30_000)
})
