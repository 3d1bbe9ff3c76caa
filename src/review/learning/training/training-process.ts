import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {UserError} from '../../../domain/errors.js'
import type {Said} from './child/said.js'
import type {Trained, TrainingWork} from './work.js'

/** A training in a process of its own. */
export type TrainingProcess = {
  /** Throws a UserError where somebody must act, and an Error where the process ended without a word. */
  readonly trained: Promise<Trained>
  /** Ends it at once; `trained` then throws. */
  readonly end: () => void
}

/** Start a process that trains, so that this one goes on serving others. It ends when this one does. */
export function startTrainingProcess(work: TrainingWork, progress: (line: string) => void): TrainingProcess {
  const child = fork(program, {
    execArgv: isCompiled ? [] : ['--import', import.meta.resolve('tsx')],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc']
  })
  let printed = ''
  child.stderr?.on('data', chunk => {
    printed = `${printed}${chunk}`.slice(-2000)
  })
  const trained = new Promise<Trained>((resolve, reject) => {
    child.on('message', (said: Said) => {
      if (said.kind === 'progress') progress(said.line)
      else if (said.kind === 'trained') resolve(said.trained)
      else reject(said.ours ? new Error(said.message) : new UserError(said.message))
    })
    child.once('error', reject)
    child.once('close', (code, signal) =>
      reject(new Error(`The process that trained ended (${signal ?? code}). ${printed}`.trim()))
    )
    child.send(work, cause => {
      if (cause) reject(cause)
    })
  })
  return {trained, end: () => child.kill('SIGKILL')}
}

const isCompiled = import.meta.url.endsWith('.js')
const program = fileURLToPath(new URL(`./child/child.${isCompiled ? 'js' : 'ts'}`, import.meta.url))
