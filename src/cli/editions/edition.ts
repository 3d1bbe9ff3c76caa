import {Command} from 'commander'
import {approveCommand} from './approve.js'
import {draftCommand} from './draft.js'
import {keysCommand} from './keys.js'
import {listCommand} from './list.js'
import {publishCommand, withdrawCommand} from './publish.js'
import {rebuildCommand} from './rebuild.js'
import {reviewCommand} from './review.js'
import {verifyCommand} from './verify.js'

/** `concord edition`: what is published, and how a stranger checks it. */
export const editionCommand = (): Command =>
  new Command('edition')
    .description('what is published under a number, signed and for good, and how anybody checks it')
    .addCommand(draftCommand())
    .addCommand(reviewCommand())
    .addCommand(approveCommand())
    .addCommand(publishCommand())
    .addCommand(withdrawCommand())
    .addCommand(listCommand())
    .addCommand(verifyCommand())
    .addCommand(rebuildCommand())
    .addCommand(keysCommand())
