import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, describe, expect, inject, it} from 'vitest'
import {freshDatabase, freshFolder} from '../servers/places.js'
import {concord, type Finished, startConcord} from './concord-process.js'

const input = path.resolve('fixtures/golden/three-voices/in')
// A clean clone has fifteen minutes for everything; all twenty are tried elsewhere.
const POINTS = process.env.CI === undefined ? 20 : 8
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
const queues = [
  {name: 'Redis', skipped: servers.redis === null, queueOf: () => servers.redis ?? ''},
  {name: 'PostgreSQL', skipped: false, queueOf: (store: string) => store}
  // What a worker does is seen in /proc.
].map(queue => ({
  ...queue,
  skipped: queue.skipped || servers.postgres === null || !existsSync('/proc/self/task')
}))

describe.each(queues)('two workers in separate folders, on a $name queue', ({skipped, queueOf}) => {
  it.skipIf(skipped)(
    'share a run, one is killed with a job in hand, and the digest has the same bytes',
    {timeout: 240_000},
    async () => {
      const files = manyFiles()
      const alone = path.join(scratch, 'alone')
      await ended(
        concord(['run', files, '--store', path.join(alone, 'store'), '--out', path.join(alone, 'out')])
      )
      const address = await freshDatabase()
      const places = ['--store', address, '--queue', queueOf(address)]
      const workers = [startWorker(places), startWorker(places)] as const
      try {
        await Promise.all(workers.map(({process}) => saidOn(process, /Working on/)))
        const out = path.join(scratch, 'shared-out')
        const shared = startConcord(['run', files, '--no-work', '--out', out, ...places], {cwd: freshCwd()})
        const [killed, other] = await busyFirst(workers)
        killed.process.kill('SIGKILL')
        await killed.finished
        await ended(shared.finished)
        expect(readAll(out)).toEqual(contentsOf('alone'))
        other.process.kill('SIGTERM')
        expect((await other.finished).code).toBe(0)
      } finally {
        for (const {process} of workers) process.kill('SIGKILL')
      }
    }
  )
})

it.skipIf(servers.postgres === null)(
  'a worker of another release is refused, and nothing is recorded',
  {timeout: 120_000},
  async () => {
    const store = await freshDatabase()
    const worker = startConcord(['worker', '--store', store], {program: otherRelease()})
    const out = path.join(scratch, 'refused-out')
    try {
      await saidOn(worker.process, /Working on/)
      const {code, err} = await concord(['run', input, '--no-work', '--store', store, '--out', out])
      expect(err).toMatch(/^A worker cannot share this run.*another release of concord/m)
      expect(code).toBe(1)
    } finally {
      worker.process.kill('SIGTERM')
      await worker.finished
    }
    await ended(concord(['run', input, '--store', store, '--out', out]))
    await run('undisturbed')
    expect(readAll(out)).toEqual(contentsOf('undisturbed'))
  }
)

/** Enough files that a worker is in their midst for seconds. */
function manyFiles(): string {
  const folder = path.join(scratch, 'many')
  mkdirSync(folder, {recursive: true})
  const paragraph = 'Arvania supports the protection of critical infrastructure, and would add a word on it.'
  for (const n of Array(24).keys())
    writeFileSync(
      path.join(folder, `xaa-${n}.txt`),
      [`Statement ${n} by Arvania`, ...Array.from({length: 60}, (_, p) => `${p + 1}. ${paragraph}`)].join(
        '\n\n'
      )
    )
  return folder
}

/** The built program with one stage of another version. */
function otherRelease(): string {
  const release = path.join(freshCwd(), 'release')
  cpSync('dist', path.join(release, 'dist'), {recursive: true})
  for (const part of ['node_modules', 'pipelines', 'package.json'])
    symlinkSync(path.resolve(part), path.join(release, part))
  const stage = path.join(release, 'dist/stages/segment/segment.js')
  const text = readFileSync(stage, 'utf8')
  writeFileSync(stage, text.replace(/version: \d+/, 'version: 99'))
  if (readFileSync(stage, 'utf8') === text) throw new Error('The stage has no version to change')
  return path.join(release, 'dist/cli/concord.js')
}

type Call = ReturnType<typeof startConcord>

const startWorker = (places: readonly string[]): Call =>
  startConcord(['worker', ...places], {cwd: freshCwd()})

/** The worker that first has a job in hand, seen from the child process that reads a file for it, and the other. */
async function busyFirst([one, other]: readonly [Call, Call]): Promise<readonly [Call, Call]> {
  for (;;) {
    if (readsFile(one)) return [one, other]
    if (readsFile(other)) return [other, one]
    await sleep(10)
  }
}

// A worker starts its first child when its first job begins.
const readsFile = ({process: {pid}}: Call): boolean =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim() !== ''

async function saidOn({stderr}: Call['process'], words: RegExp): Promise<void> {
  await new Promise<void>(resolve => {
    stderr?.on('data', chunk => {
      if (words.test(String(chunk))) resolve()
    })
  })
}

async function ended(finished: Promise<Finished>): Promise<Finished> {
  const {code, out, err} = await finished
  expect(code, err).toBe(0)
  return {code, out, err}
}

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
  await ended(concord(wordsFor(name)))
}

async function runAndKill(name: string, after: number): Promise<void> {
  const {process, finished} = startConcord(wordsFor(name))
  await sleep(after)
  process.kill('SIGKILL')
  await finished
}

const freshCwd = (): string => {
  const {folder} = freshFolder()
  return folder
}

const contentsOf = (name: string) => readAll(path.join(scratch, name, 'out'))

const readAll = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(path.join(folder, name), 'utf8')]))
