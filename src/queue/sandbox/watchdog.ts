import {Worker} from 'node:worker_threads'

// A string and not a file, so that it needs no loader and starts in milliseconds. It has its own thread,
// because a parser that eats memory never lets a timer of its own thread run.
const program = `
const {workerData} = require('node:worker_threads')
const look = () => {
  if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL')
}
setInterval(look, 25)
`

/** Kill this process, from a thread of its own, once it holds more than `rssLimit` bytes of memory. */
export const startWatchdog = (rssLimit: number): void => {
  new Worker(program, {eval: true, workerData: rssLimit, execArgv: []}).unref()
}
