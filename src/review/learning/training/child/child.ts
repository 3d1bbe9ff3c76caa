import {setPriority} from 'node:os'
import {Worker} from 'node:worker_threads'
import {UserError} from '../../../../domain/errors.js'
import {type TrainingWork, trainOn} from '../work.js'
import type {Said} from './said.js'

// Whoever uses the pages of the server that asked for this comes first.
const yielding = 10

// Fitting does not let timers of its own thread run; who is adopted has lost its parent, and nobody waits any more.
const watching = `
const {workerData: {parent}} = require('node:worker_threads')
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 500)`

new Worker(watching, {eval: true, execArgv: [], workerData: {parent: process.ppid}}).unref()
setPriority(yielding)

process.once('message', (work: TrainingWork) => {
  trainOn(work, line => say({kind: 'progress', line})).then(
    trained => say({kind: 'trained', trained}),
    cause => {
      const message = cause instanceof Error ? cause.message : String(cause)
      say({kind: 'failed', message, ours: !(cause instanceof UserError)})
    }
  )
})

const say = (said: Said): void => {
  process.send?.(said, () => {
    if (said.kind !== 'progress') process.disconnect()
  })
}
