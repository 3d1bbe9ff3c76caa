#!/usr/bin/env node
import {Command} from 'commander'
import {UserError} from '../domain/errors.js'
import {checkCommand} from './check.js'
import {correctCommand} from './correct.js'
import {evaluateCommand} from './evaluate.js'
import {explainCommand} from './explain.js'
import {inspectCommand} from './inspect.js'
import {runCommand} from './run.js'
import {statusCommand} from './status.js'
import {tagCommand} from './tag.js'
import {plain} from './terminal/plain.js'
import {trainCommand} from './train.js'
import {workerCommand} from './worker.js'

const program = new Command('concord')
  .description(
    'Reads what States submit on the security of ICTs and lays it side by side: every State, every norm, in its own words.'
  )
  .version('0.1.0')
  .showHelpAfterError('(concord --help shows what there is)')
  .addHelpText(
    'after',
    `
Begin with a folder of PDF, Word, HTML or text files:
  $ concord run my-submissions --out output/my-digest
and open output/my-digest/digest.html in a browser. A second run reads only what is new.

Exit codes: 0 done · 1 you must act, and the message says how · 2 a fault of concord`
  )
for (const command of [
  runCommand,
  checkCommand,
  tagCommand,
  explainCommand,
  evaluateCommand,
  inspectCommand,
  correctCommand,
  statusCommand,
  trainCommand,
  workerCommand
])
  program.addCommand(command())

try {
  await program.parseAsync()
} catch (cause) {
  if (cause instanceof UserError) {
    for (const line of cause.message.split('\n')) console.error(plain(line))
    process.exitCode = 1
  } else {
    console.error('This is a fault of concord, not of yours. Please report what stands here:')
    console.error(cause)
    process.exitCode = 2
  }
}
