import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {setTimeout as wait} from 'node:timers/promises'
import {afterEach, describe, expect, it} from 'vitest'
import {holdOf} from '../../../../src/queue/sandbox/pipe/hold.js'

/** How a process stands: T where it stands still, '' where it is gone. */
const stateOf = (pid: number): string => {
  try {
    return execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], {encoding: 'utf8'}).slice(0, 1)
  } catch {
    // ps ends with 1 where there is no such process.
    return ''
  }
}

/** Waits until a process stands so, or for so long that it never will. */
const comesTo = async (pid: number, is: (state: string) => boolean): Promise<boolean> => {
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(20)) if (is(stateOf(pid))) return true
  return false
}

const standsStill = (state: string) => state === 'T'
const works = (state: string) => state === 'R' || state === 'S'
const isGone = (state: string) => state === '' || state === 'Z'

const guardsOf = (pid: number): number =>
  execFileSync('ps', ['-eo', 'args='], {encoding: 'utf8'})
    .split('\n')
    .filter(line => line.includes('kill -KILL') && line.endsWith(` guard ${pid}`)).length

const isUnguarded = async (pid: number): Promise<boolean> => {
  for (let i = 0; i < 200; i++, await wait(20)) if (guardsOf(pid) === 0) return true
  return false
}

const started: number[] = []

/** A process, with its id, which the system has given it once it is there. */
const start = async (args: readonly string[], options: {readonly detached?: boolean} = {}) => {
  const process: ChildProcess = spawn(globalThis.process.execPath, [...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options
  })
  await once(process, 'spawn')
  const {pid} = process
  if (pid === undefined) throw new Error('a process without an id')
  started.push(pid)
  return {process, pid}
}

const forEver = ['-e', 'for (;;);']

/** A program that makes a child of its own stand still, says which, and waits. */
const parent = [
  '--import',
  'tsx',
  '--input-type=module',
  '-e',
  `import {spawn} from 'node:child_process'
   import {holdOf} from './src/queue/sandbox/pipe/hold.ts'
   const child = spawn(process.execPath, ['-e', 'for (;;);'])
   holdOf(child).standStill()
   console.log(child.pid)
   setInterval(() => {}, 1_000)`
]

describe('the hold on a process', () => {
  afterEach(() => {
    for (const pid of started.splice(0)) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It is gone, as it should be.
      }
    }
  })

  it('makes it stand still and go on, as often as that is wanted', async () => {
    const {process, pid} = await start(forEver)
    const {standStill, goOn, stoodStill} = holdOf(process)
    expect(stoodStill()).toBe(0)
    for (let i = 0; i < 3; i++) {
      standStill()
      expect(await comesTo(pid, standsStill)).toBe(true)
      goOn()
      expect(await comesTo(pid, works)).toBe(true)
    }
    expect(guardsOf(pid)).toBe(1)
  })

  it('counts how long it stood still, and no other time', async () => {
    const {process, pid} = await start(forEver)
    const {standStill, goOn, stoodStill} = holdOf(process)
    standStill()
    await comesTo(pid, standsStill)
    await wait(100)
    goOn()
    const stood = stoodStill()
    expect(stood).toBeGreaterThan(50)
    await wait(100)
    expect(stoodStill()).toBe(stood)
  })

  it('ends with it, and keeps nobody from ending it', async () => {
    const {process, pid} = await start(forEver)
    const {standStill} = holdOf(process)
    standStill()
    await comesTo(pid, standsStill)
    process.kill('SIGKILL')
    await once(process, 'exit')
    expect(await isUnguarded(pid)).toBe(true)
    standStill()
    expect(guardsOf(pid)).toBe(0)
  })

  it('is given up where nobody guards the process any more', async () => {
    const {process, pid} = await start(forEver)
    const {standStill} = holdOf(process)
    standStill()
    await comesTo(pid, standsStill)
    const guard = execFileSync('ps', ['-eo', 'pid=,args='], {encoding: 'utf8'})
      .split('\n')
      .find(line => line.endsWith(` guard ${pid}`))
    globalThis.process.kill(Number(guard?.trim().split(' ')[0]), 'SIGKILL')
    expect(await comesTo(pid, works)).toBe(true)
    standStill()
    await wait(200)
    expect(works(stateOf(pid))).toBe(true)
  })

  it.each([
    ['is killed outright', (pid: number) => process.kill(pid, 'SIGKILL')],
    // As a terminal does for all that was started from it.
    ['is interrupted with all that belongs to it', (pid: number) => process.kill(-pid, 'SIGINT')],
    ['is hung up on with all that belongs to it', (pid: number) => process.kill(-pid, 'SIGHUP')]
  ])(
    'leaves no process that stands still where this one %s',
    async (_, end) => {
      const {process: itsParent, pid} = await start(parent, {detached: true})
      if (itsParent.stdout === null) throw new Error('the parent was started with a pipe')
      const [said] = await once(itsParent.stdout, 'data')
      const child = Number(String(said))
      started.push(child)
      expect(await comesTo(child, standsStill)).toBe(true)
      end(pid)
      expect(await comesTo(child, isGone)).toBe(true)
      expect(guardsOf(child)).toBe(0)
    },
    60_000
  )
})
