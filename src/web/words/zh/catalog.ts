import type {Catalog} from '../translation.js'
import {frame} from './frame.js'
import {matrix} from './matrix.js'
import {audit} from './office/audit.js'
import {people} from './office/people.js'
import {programs} from './office/programs.js'
import {reader} from './reader.js'
import {refusals} from './refusals.js'
import {roles} from './roles.js'
import {search} from './search.js'
import {signIn} from './sign-in.js'
import {submissions} from './submissions.js'

export const chinese: Catalog = {
  programs,
  audit,
  people,
  search,
  matrix,
  frame,
  reader,
  refusals,
  roles,
  signIn,
  submissions
}
