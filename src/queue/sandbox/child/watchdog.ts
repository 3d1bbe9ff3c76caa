import {Worker} from 'node:worker_threads'

/** What a child process may cost, and whose child it is. */
export type Watch = {
  readonly rssBytes: number
  /**
   * The longest time for one read, of which none counts while this process is made to stand still; somewhat over the
   * parent's own, who is the first to stop a slow one.
   */
  readonly milliseconds: number
  /** The process that started this one: it may be gone before this one can ask. */
  readonly parent: number
}

/** The signal by which a watchdog ends its own process for its memory; others may send any but this. */
export const memorySignal = 'SIGUSR2'

// A string and not a file, so that it needs no loader and starts in milliseconds. It has its own thread,
// because a parser that eats memory or time never lets a timer of its own thread run. Who is adopted has lost its
// parent: killed outright, the parent stops nobody. Should a process outlive the milder signal, the next look ends it.
// A look that comes late counts as one that comes a little late: the process may have stood still before it.
const program = `
const {workerData: {rssBytes, milliseconds, parent, started, memorySignal}} = require('node:worker_threads')
const clock = new BigInt64Array(started)
let told = false
let [begun, looked, spent] = [0, Date.now(), 0]
const endForMemory = () => {
  process.kill(process.pid, told ? 'SIGKILL' : memorySignal)
  told = true
}
const look = () => {
  const [since, now] = [Number(Atomics.load(clock, 0)), Date.now()]
  spent = since === begun ? spent + Math.min(now - looked, 100) : 0
  ;[begun, looked] = [since, now]
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (since > 0 && spent > milliseconds) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() > rssBytes) endForMemory()
}
setInterval(look, 25)
`

/**
 * Kill this process, from a thread of its own, once it holds too much memory, its parent is gone, or one read takes
 * too long. What is given back wraps a read, so that its time is counted.
 */
export const startWatchdog = ({
  rssBytes,
  milliseconds,
  parent
}: Watch): (<Args extends readonly unknown[], Result>(
  read: (...args: Args) => Promise<Result>
) => (...args: Args) => Promise<Result>) => {
  const started = new SharedArrayBuffer(8)
  const clock = new BigInt64Array(started)
  const workerData = {rssBytes, milliseconds, parent, started, memorySignal}
  new Worker(program, {eval: true, workerData, execArgv: []}).unref()
  return read =>
    async (...args) => {
      Atomics.store(clock, 0, BigInt(Date.now()))
      try {
        return await read(...args)
      } finally {
        Atomics.store(clock, 0, 0n)
      }
    }
}
