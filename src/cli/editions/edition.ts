import {Command} from 'commander'
import {type Commands, withCalled} from '../called.js'

/** Whoever only checks an edition, or looks at the list, waits for nothing that publishes one. */
const commands: Commands = {
  draft: async () => (await import('./draft.js')).draftCommand(),
  review: async () => (await import('./review.js')).reviewCommand(),
  approve: async () => (await import('./approve.js')).approveCommand(),
  publish: async () => (await import('./publish.js')).publishCommand(),
  withdraw: async () => (await import('./publish.js')).withdrawCommand(),
  list: async () => (await import('./list.js')).listCommand(),
  verify: async () => (await import('./verify.js')).verifyCommand(),
  rebuild: async () => (await import('./rebuild.js')).rebuildCommand(),
  keys: async () => (await import('./keys.js')).keysCommand()
}

/** `concord edition`: what is published, and how a stranger checks it. `called` is the command below it. */
export const editionCommand = (called: string | undefined): Promise<Command> =>
  withCalled(
    new Command('edition').description(
      'what is published under a number, signed and for good, and how anybody checks it'
    ),
    called,
    commands
  )
