import {Command} from 'commander'
import {keysCommand} from './keys.js'
import {rebuildCommand} from './rebuild.js'
import {verifyCommand} from './verify.js'

/** `concord edition`: what is published, and how a stranger checks it. */
export const editionCommand = (): Command =>
  new Command('edition')
    .description('what is published under a number, signed and for good, and how anybody checks it')
    .addCommand(verifyCommand())
    .addCommand(rebuildCommand())
    .addCommand(keysCommand())
