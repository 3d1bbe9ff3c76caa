import {frame} from './frame.js'
import {reader} from './reader.js'
import {refusals} from './refusals.js'
import {roles} from './roles.js'
import {signIn} from './sign-in.js'
import {submissions} from './submissions.js'

/** The interface in English; it sets the keys for every other language. */
export const english = {frame, reader, refusals, roles, signIn, submissions}
