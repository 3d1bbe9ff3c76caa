import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, describe, expect, inject, it} from 'vitest'
import {freshDatabase, freshFolder} from '../servers/places.js'
import {concord, startConcord} from './concord-process.js'

const input = path.resolve('fixtures/golden/three-voices/in')
const POINTS = 20
/** Runs that are killed and resumed side by side. */
const LANES = 2

const {folder: scratch, remove} = freshFolder()
afterAll(remove)

describe('a run that is killed', () => {
  it('goes on where it stopped and writes the same bytes, wherever it was killed', {
    timeout: 600_000
  }, async () => {
    const began = Date.now()
    await run('undisturbed')
    const length = Date.now() - began
    const expected = contentsOf('undisturbed')
    const points = Array.from({length: POINTS}, (_, n) => ({name: `killed-${n}`, after: length * seeded(n)}))
    const lanes = Array.from({length: LANES}, (_, lane) => points.filter((_, n) => n % LANES === lane))
    await Promise.all(
      lanes.map(async own => {
        for (const {name, after} of own) {
          await runAndKill(name, after)
          await run(name)
          expect(contentsOf(name), `killed after ${Math.round(after)} ms`).toEqual(expected)
        }
      })
    )
  })
})

const servers = inject('servers')
const withoutServers = servers.postgres === null || servers.redis === null

describe('two workers in separate folders', () => {
  it.skipIf(withoutServers)(
    'share a run, one is killed in its midst, and the digest has the same bytes',
    {timeout: 180_000},
    async () => {
      const places = ['--store', await freshDatabase(), '--queue', servers.redis ?? '']
      await run('alone')
      const workers = ['first', 'second'].map(() => startConcord(['worker', ...places], {cwd: freshCwd()}))
      try {
        const out = path.join(scratch, 'shared-out')
        const shared = startConcord(['run', input, '--no-work', '--out', out, ...places], {cwd: freshCwd()})
        await stageBegun(shared)
        workers[0]?.process.kill('SIGKILL')
        const {code, err} = await shared.finished
        expect(code, err).toBe(0)
        expect(readAll(out)).toEqual(contentsOf('alone'))
      } finally {
        for (const {process} of workers) process.kill('SIGTERM')
      }
      expect((await workers[1]?.finished)?.code).toBe(0)
    }
  )
})

// Spread over the whole run, never at the same fraction of a step.
const seeded = (n: number): number => (n + ((n * 7919) % 97) / 97) / POINTS

const wordsFor = (name: string) => [
  'run',
  input,
  '--store',
  path.join(scratch, name, 'store'),
  '--out',
  path.join(scratch, name, 'out')
]

async function run(name: string): Promise<void> {
  const {code, err} = await concord(wordsFor(name))
  expect(code, err).toBe(0)
}

async function runAndKill(name: string, after: number): Promise<void> {
  const {process, finished} = startConcord(wordsFor(name))
  await sleep(after)
  process.kill('SIGKILL')
  await finished
}

async function stageBegun({process}: ReturnType<typeof startConcord>): Promise<void> {
  await new Promise<void>(resolve => {
    process.stderr?.on('data', chunk => {
      if (/extract [1-9]/.test(String(chunk))) resolve()
    })
    process.once('exit', () => resolve())
  })
}

const freshCwd = (): string => {
  const {folder} = freshFolder()
  return folder
}

const contentsOf = (name: string) => readAll(path.join(scratch, name, 'out'))

const readAll = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(path.join(folder, name), 'utf8')]))
