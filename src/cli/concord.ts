#!/usr/bin/env node
import {Command} from 'commander'
import {program as self} from '../domain/edition/program.js'
import {UserError} from '../domain/errors.js'
import {type Commands, withCalled} from './called.js'
import {plain} from './terminal/plain.js'

const [, , called, calledBelow] = process.argv

const commands: Commands = {
  run: async () => (await import('./run.js')).runCommand(),
  check: async () => (await import('./check.js')).checkCommand(),
  tag: async () => (await import('./tag.js')).tagCommand(),
  explain: async () => (await import('./explain.js')).explainCommand(),
  evaluate: async () => (await import('./evaluate.js')).evaluateCommand(),
  train: async () => (await import('./learning/train.js')).trainCommand(),
  tagger: async () => (await import('./learning/tagger.js')).taggerCommand(),
  inspect: async () => (await import('./inspect.js')).inspectCommand(),
  brief: async () => (await import('./delegation/brief.js')).briefCommand(),
  'compare-draft': async () => (await import('./delegation/compare-draft.js')).compareDraftCommand(),
  correct: async () => (await import('./review/correct.js')).correctCommand(),
  export: async () => (await import('./exchange/export.js')).exportCommand(),
  import: async () => (await import('./exchange/import.js')).importCommand(),
  audit: async () => (await import('./review/audit.js')).auditCommand(),
  round: async () => (await import('./review/round.js')).roundCommand(),
  edition: async () => (await import('./editions/edition.js')).editionCommand(calledBelow),
  serve: async () => (await import('./serving/serve.js')).serveCommand(),
  account: async () => (await import('./serving/account.js')).accountCommand(),
  'publish-site': async () => (await import('./editions/publish-site.js')).publishSiteCommand(),
  status: async () => (await import('./status.js')).statusCommand(),
  worker: async () => (await import('./serving/worker.js')).workerCommand()
}

// Whoever reads what is printed may have read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const program = new Command('concord')
  .description(
    'Reads what States submit to a working group and lays it side by side: every State, every item, in its own words.'
  )
  .version(self.version)
  .showHelpAfterError('(concord --help shows what there is)')
  .addHelpText(
    'after',
    `
Begin with a folder of PDF, Word, HTML or text files:
  $ concord run my-submissions --out output/my-digest
and open output/my-digest/digest.html in a browser. A second run reads only what is new.

Exit codes: 0 done · 1 you must act, and the message says how · 2 a fault of concord`
  )
// Which version it is can be said without any of them.
const asksVersion = called === '--version' || called === '-V'
await withCalled(program, called, asksVersion ? {} : commands)

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
