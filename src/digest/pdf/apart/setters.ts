import {type ChildProcess, fork} from 'node:child_process'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {UserError} from '../../../domain/errors.js'
import type {Pages} from '../set.js'
import type {Said} from './said.js'

/** More would take more memory than a small machine has. */
const AT_ONCE = Math.min(2, availableParallelism())

/**
 * The PDF of each of some lots of pages, in their order, set in two processes of their own where there are two
 * processors: Typst keeps its memory there, which is given back when they end. A lot is asked for when a process is free
 * to set it. Throws what the first that fails throws; no process is left behind.
 */
export async function setApart(lots: readonly (() => Pages)[]): Promise<readonly Uint8Array[]> {
  const waiting = [...lots.entries()]
  const pdfs: Uint8Array[] = []
  const children: ChildProcess[] = []
  const setSome = async () => {
    const child = started()
    children.push(child)
    const ask = asking(child)
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, lot] = next
      pdfs[at] = await ask(lot())
    }
  }
  try {
    await Promise.all(Array.from({length: Math.min(AT_ONCE, lots.length)}, setSome))
    return pdfs
  } finally {
    for (const child of children) child.kill('SIGKILL')
  }
}

const started = (): ChildProcess =>
  fork(program, {
    // A larger space for what is new takes 25 MiB and saves no time.
    execArgv: [
      '--expose-gc',
      '--max-semi-space-size=4',
      ...(isCompiled ? [] : ['--import', import.meta.resolve('tsx')])
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc']
  })

/** Gives pages to a process, one lot at a time. */
function asking(child: ChildProcess): (pages: Pages) => Promise<Uint8Array> {
  let printed = ''
  child.stderr?.on('data', chunk => {
    printed = `${printed}${chunk}`.slice(-2000)
  })
  let answered: (said: Said) => void = () => {}
  let failed: (why: Error) => void = () => {}
  child.on('message', (said: Said) => answered(said))
  child.once('error', why => failed(why))
  child.once('close', (code, signal) =>
    failed(new Error(`The process that set pages ended (${signal ?? code}). ${printed}`.trim()))
  )
  return pages =>
    new Promise((resolve, reject) => {
      failed = reject
      answered = said => {
        if (said.kind === 'set') resolve(said.pdf)
        else
          reject(
            said.said === null ? new Error(said.message) : new UserError(said.message, {said: said.said})
          )
      }
      child.send(pages, cause => {
        if (cause) reject(cause)
      })
    })
}

const isCompiled = import.meta.url.endsWith('.js')
const program = fileURLToPath(new URL(`./child/child.${isCompiled ? 'js' : 'ts'}`, import.meta.url))
