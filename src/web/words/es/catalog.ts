import type {Catalog} from '../translation.js'
import {frame} from './frame.js'
import {matrix} from './matrix.js'
import {reader} from './reader.js'
import {refusals} from './refusals.js'
import {roles} from './roles.js'
import {rounds} from './rounds.js'
import {search} from './search.js'
import {signIn} from './sign-in.js'
import {submissions} from './submissions.js'

export const spanish: Catalog = {rounds, search, matrix, frame, reader, refusals, roles, signIn, submissions}
