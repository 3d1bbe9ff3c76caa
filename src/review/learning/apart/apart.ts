import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {type Sentence, UserError} from '../../../domain/errors.js'
import type {TaggerComparison} from '../../../domain/learning/comparison.js'
import type {Trained, TrainingWork} from '../training/work.js'
import type {ComparisonWork, Said, Task} from './tasks.js'

/** Something that is done in a process of its own. */
export type Apart<Result> = {
  /** Throws a UserError where somebody must act, and an Error where the process ended without a word. */
  readonly result: Promise<Result>
  /** Ends it at once; `result` then throws. */
  readonly end: () => void
}

/** Train in a process of its own, so that this one goes on serving others. It ends when this one does. */
export const trainApart = (work: TrainingWork, progress: (said: Sentence) => void): Apart<Trained> =>
  apart({kind: 'train', work}, said => {
    if (said.kind === 'progress') progress(said.said)
    return said.kind === 'trained' ? said.trained : undefined
  })

/** Compare in a process of its own: some hundred passages take a core for seconds. */
export const compareApart = (
  candidate: ComparisonWork['candidate'],
  beside: Omit<ComparisonWork, 'candidate'>
): Promise<TaggerComparison> =>
  apart({kind: 'compare', work: {candidate, ...beside}}, said =>
    said.kind === 'compared' ? said.comparison : undefined
  ).result

/** Give a task to a new process; `resultOf` gives what ends it, once it is said. */
function apart<Result>(task: Task, resultOf: (said: Said) => Result | undefined): Apart<Result> {
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
  const result = new Promise<Result>((resolve, reject) => {
    child.on('message', (said: Said) => {
      if (said.kind === 'failed')
        reject(said.said === null ? new Error(said.message) : new UserError(said.message, {said: said.said}))
      const found = resultOf(said)
      if (found !== undefined) resolve(found)
    })
    child.once('error', reject)
    child.once('close', (code, signal) =>
      reject(new Error(`The process that learned ended (${signal ?? code}). ${printed}`.trim()))
    )
    child.send(task, cause => {
      if (cause) reject(cause)
    })
  })
  return {result, end: () => child.kill('SIGKILL')}
}

const isCompiled = import.meta.url.endsWith('.js')
const program = fileURLToPath(new URL(`./child/child.${isCompiled ? 'js' : 'ts'}`, import.meta.url))
