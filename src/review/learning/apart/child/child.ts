import {setPriority} from 'node:os'
import {Worker} from 'node:worker_threads'
import {UserError} from '../../../../domain/errors.js'
import {compareTaggers} from '../../comparison/compare-taggers.js'
import {trainOn} from '../../training/work.js'
import type {Said, Task} from '../tasks.js'

// Whoever uses the pages of the server that asked for this comes first.
const yielding = 10

// Fitting does not let timers of its own thread run; who is adopted has lost its parent, and nobody waits any more.
const watching = `
const {workerData: {parent}} = require('node:worker_threads')
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 500)`

new Worker(watching, {eval: true, execArgv: [], workerData: {parent: process.ppid}}).unref()
setPriority(yielding)

process.once('message', (task: Task) => {
  done(task).then(say, cause => {
    const message = cause instanceof Error ? cause.message : String(cause)
    say({kind: 'failed', message, said: cause instanceof UserError ? cause.said : null})
  })
})

async function done(task: Task): Promise<Said> {
  if (task.kind === 'train')
    return {kind: 'trained', trained: await trainOn(task.work, said => say({kind: 'progress', said}))}
  const {candidate, ...beside} = task.work
  return {kind: 'compared', comparison: compareTaggers(candidate, beside)}
}

const say = (said: Said): void => {
  process.send?.(said, () => {
    if (said.kind !== 'progress') process.disconnect()
  })
}
