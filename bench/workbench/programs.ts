import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'
import {createInterface} from 'node:readline'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'
import type {Places} from '../measure/places.js'
import type {Held} from './event-loop.js'

/** The program as users have it, made by `npm run build`. */
const PROGRAM = path.resolve('dist/cli/concord.js')
const WATCH = fileURLToPath(new URL('event-loop.js', import.meta.url))

const Told = z.object({p50: z.number(), p99: z.number(), max: z.number()})

/** A web server in a process of its own. */
export type Server = {
  readonly origin: string
  /** How long its event loop was held up since the last question. */
  readonly held: () => Promise<Held>
  readonly stop: () => Promise<void>
}

/** Starts `concord serve --no-work` and waits until it answers. */
export async function startServer(pipeline: string, places: Places): Promise<Server> {
  const args = ['serve', '--no-work', '--port', '0', '--pipeline', pipeline, ...placesOf(places)]
  const child = spawn(process.execPath, ['--import', WATCH, PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const lines = createInterface({input: child.stdout})
  const said = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`concord serve ended (${child.exitCode ?? child.signalCode})`))
      if (isOver(child)) return ended()
      child.once('exit', ended)
      lines.on('line', function hear(line: string) {
        const [, found] = pattern.exec(line) ?? []
        if (found === undefined) return
        lines.off('line', hear)
        child.off('exit', ended)
        resolve(found)
      })
    })
  return {
    origin: await said(/^concord answers at (\S+)\. /u),
    held: async () => {
      const told = said(/^held up (.+)$/u)
      child.kill('SIGUSR2')
      return Told.parse(JSON.parse(await told))
    },
    stop: () => stopped(child)
  }
}

/** Starts `concord worker`, which reads, tags and uses both cores; gives what ends it. */
export function startWorker(places: Places): () => Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, 'worker', ...placesOf(places)], {
    stdio: ['ignore', 'inherit', 'inherit']
  })
  return () => stopped(child)
}

const placesOf = ({store, queue}: Places): string[] => ['--store', store, '--queue', queue]

/** So long a program may finish what it has in hand. */
const PATIENCE = 20_000

async function stopped(child: ChildProcess): Promise<void> {
  if (isOver(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([ended, sleep(PATIENCE, undefined, {ref: false})])
  if (!isOver(child)) child.kill('SIGKILL')
  await ended
}

const isOver = ({exitCode, signalCode}: ChildProcess): boolean => exitCode !== null || signalCode !== null
