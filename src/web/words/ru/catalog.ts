import type {Catalog} from '../translation.js'
import {adrift} from './adrift.js'
import {codebook} from './codebook.js'
import {correcting} from './correcting.js'
import {frame} from './frame.js'
import {matrix} from './matrix.js'
import {next} from './next.js'
import {audit} from './office/audit.js'
import {people} from './office/people.js'
import {programs} from './office/programs.js'
import {queues} from './office/queues.js'
import {reader} from './reader.js'
import {correcting} from './reading/correcting.js'
import {reader} from './reading/reader.js'
import {refusals} from './refusals.js'
import {roles} from './roles.js'
import {rounds} from './rounds.js'
import {search} from './search.js'
import {signIn} from './sign-in.js'
import {submissions} from './submissions.js'
import {taggers} from './taggers.js'

export const russian: Catalog = {
  adrift,
  audit,
  codebook,
  correcting,
  correcting,
  frame,
  matrix,
  next,
  people,
  programs,
  queues,
  reader,
  reader,
  refusals,
  roles,
  rounds,
  search,
  signIn,
  submissions,
  taggers
}
