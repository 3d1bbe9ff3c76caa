import type {ChildProcess} from 'node:child_process'
import {setImmediate as nextTurn, setTimeout as wait} from 'node:timers/promises'
import {messagesFrom} from './frames.js'
import {Saying} from './questions.js'

/** What is heard of a child: what it says, or why it will say nothing more. */
export type Heard =
  | Saying
  | {readonly kind: 'timed-out' | 'too-long' | 'garbled'}
  | {readonly kind: 'died'; readonly signal: string; readonly said: string; readonly error?: Error}

/** An ear for one child. */
export type Ear = {
  /** The next thing it says, or why there is none within so many milliseconds and those that `more` then gives. One at a time. */
  readonly heard: (milliseconds: number, more?: () => number) => Promise<Heard>
  /** Settles once the process is no more, or could not be started. */
  readonly gone: Promise<void>
}

/** Listen to a child whose every byte may be hostile. What it says unasked ends it. */
export const listenTo = (child: ChildProcess, longestAnswer: number): Ear => {
  let waiting: ((heard: Heard) => void) | null = null
  let last: Heard | null = null
  let coming = false
  const tell = (heard: Heard) => {
    if (waiting === null) child.kill('SIGKILL')
    waiting?.(heard)
    waiting = null
  }
  const tellLast = (heard: Heard) => {
    last ??= heard
    tell(last)
  }
  const take = ({value}: {readonly value: unknown}) => {
    const saying = Saying.safeParse(value)
    if (saying.success) tell(saying.data)
    else tellLast({kind: 'garbled'})
  }
  const receive = messagesFrom({longest: longestAnswer, take, refuse: kind => tellLast({kind})})
  const pipe = child.stdio?.[3]
  pipe?.on('data', (chunk: Uint8Array) => {
    coming = true
    receive(chunk)
  })
  // A pipe breaks when the child dies, which is told below.
  pipe?.on('error', () => undefined)
  const {gone, died} = endOf(child)
  died.then(tellLast)
  const heard: Ear['heard'] = (milliseconds, more = () => 0) =>
    new Promise<Heard>(resolve => {
      if (last !== null) return resolve(last)
      coming = false
      let timer = setTimeout(() => void giveUp(), milliseconds)
      const settle = (heard: Heard) => {
        clearTimeout(timer)
        resolve(heard)
      }
      // Where this process itself was held up, what the child said in time has not been looked at yet.
      const giveUp = async () => {
        const further = more()
        if (further > 0) {
          timer = setTimeout(() => void giveUp(), further)
          return
        }
        await nextTurn()
        if (coming) await wait(arrival)
        if (waiting === settle) tellLast({kind: 'timed-out'})
      }
      waiting = settle
    })
  return {heard, gone}
}

/** Milliseconds that an answer may take to arrive once it has begun to. */
const arrival = 5_000
/** Of what is printed last: the engine says why it ends before it says where, which may take it a hundred lines. */
const fewBytes = 16_000

const endOf = (child: ChildProcess) => {
  let said = ''
  child.stderr?.on('data', (chunk: Uint8Array) => {
    said = (said + new TextDecoder().decode(chunk)).slice(-fewBytes)
  })
  const ended = new Promise<{readonly signal: string; readonly error?: Error}>(resolve => {
    child.once('exit', (code, signal) => resolve({signal: signal ?? `code ${code}`}))
    child.on('error', error => resolve({signal: 'not started', error}))
  })
  const died = ended.then(async end => {
    // What it printed may still be on its way, or held open by a process of its own.
    await Promise.race([new Promise(resolve => child.once('close', resolve)), wait(100)])
    // Where this process itself was held up, what lies in the pipe has not been looked at yet.
    await nextTurn()
    return {kind: 'died', said, ...end} as const
  })
  return {gone: ended.then(() => undefined), died}
}
