import {type ChildProcess, spawn} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {getPriority, setPriority} from 'node:os'
import type {Duplex} from 'node:stream'
import {sendMessage} from './frames.js'
import {type Hold, holdOf} from './hold.js'
import {type Heard, listenTo} from './listen.js'
import {patience} from './patience.js'
import {processorTime} from './processor-time.js'
import type {Put, Question, Thrown} from './questions.js'

/** How a child is started and heard. */
export type Program = {
  /** Node itself. */
  readonly command: string
  readonly args: readonly string[]
  /** The longest that a child may take to begin, unless others keep it from working; no file has a part in it. */
  readonly startMilliseconds: number
  /** Of one answer, in bytes. */
  readonly longestAnswer: number
}

/** What came of a question. After anything but an answer and what was thrown, the child is gone. */
export type Ending =
  | {readonly kind: 'answer'; readonly answer: unknown; readonly spent: boolean}
  | {readonly kind: 'thrown'; readonly thrown: Thrown}
  | {readonly kind: 'timed-out' | 'too-long' | 'garbled'}
  /** `said` is the end of what it printed as errors. */
  | {readonly kind: 'died'; readonly signal: string; readonly said: string}

/** A process that answers one question after another. */
export type Child = Omit<Hold, 'stoodStill'> & {
  /** One at a time. Where the machine kept it from working it gets somewhat longer; no time counts while it stands still. */
  readonly ask: (question: Question, bytes: Uint8Array, milliseconds: number) => Promise<Ending>
  /** Milliseconds of processor time that it has had so far; null where that cannot be told. */
  readonly processorTime: () => number | null
  /** Let the other processes of this machine go first, from now on. */
  readonly giveWay: () => void
  /** End it at once, whatever it does, and wait until it is gone. */
  readonly end: () => Promise<void>
}

/**
 * Start a child with an empty environment. Throws where it cannot be started or does not begin; the error names a
 * `syscall`, as no file has been seen by then and the system is at fault.
 */
export const startChild = async ({
  command,
  args,
  startMilliseconds,
  longestAnswer
}: Program): Promise<Child> => {
  const process = spawn(command, args, {env: {}, stdio: ['ignore', 'ignore', 'pipe', 'pipe']})
  const {heard, gone} = listenTo(process, longestAnswer)
  const end = async () => {
    process.kill('SIGKILL')
    await gone
  }
  const spent = () => processorTime(process.pid)
  const {standStill, goOn, stoodStill} = holdOf(process)
  const patienceFor = (milliseconds: number) =>
    patience({milliseconds, processorTime: spent, stoodStill, now: Date.now})
  const begun = await heard(startMilliseconds, patienceFor(startMilliseconds))
  if (begun.kind !== 'ready') {
    await end()
    throw notBegun(begun)
  }
  const ask: Child['ask'] = async (question, bytes, milliseconds) => {
    const put: Put = {id: randomUUID(), question}
    const answered = heard(milliseconds, patienceFor(milliseconds))
    sendMessage(pipeOf(process), {value: put, bytes})
    const ending = endingOf(put, await answered)
    if (ending.kind !== 'answer' && ending.kind !== 'thrown') await end()
    return ending
  }
  return {ask, processorTime: spent, giveWay: () => lowerPriority(process), standStill, goOn, end}
}

const endingOf = ({id}: Put, heard: Heard): Ending => {
  if (heard.kind === 'answer' && heard.id === id)
    return {kind: 'answer', answer: heard.answer, spent: heard.spent}
  if (heard.kind === 'thrown' && heard.id === id) return {kind: 'thrown', thrown: heard.thrown}
  // Nobody says twice that he has begun, or answers what was not asked.
  const isBeside = heard.kind === 'answer' || heard.kind === 'thrown' || heard.kind === 'ready'
  return isBeside ? {kind: 'garbled'} : heard
}

// The fourth stream was asked for as a pipe both ways; the types know only of the first three.
const pipeOf = (child: ChildProcess): Duplex => child.stdio[3] as Duplex

const notBegun = (heard: Heard): Error => {
  if (heard.kind === 'died' && heard.error !== undefined) return heard.error
  const why = heard.kind === 'died' ? `ended (${heard.signal})\n${heard.said}` : heard.kind
  return Object.assign(new Error(`A process for reading files did not begin: ${why}`.trim()), {
    syscall: 'spawn'
  })
}

/**
 * So much lower than the others of this process, which may be low itself: a tenth of what they get where all cores are
 * busy. At the lowest, a machine with other work would starve it.
 */
const YIELDING = 10
const LOWEST = 19

const lowerPriority = ({pid}: ChildProcess): void => {
  try {
    if (pid !== undefined) setPriority(pid, Math.min(LOWEST, getPriority() + YIELDING))
  } catch (error) {
    // It has ended meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SYSTEM_ERROR')) throw error
  }
}
