import type {Catalog} from '../translation.js'
import {codebook} from './comparing/codebook.js'
import {matrix} from './comparing/matrix.js'
import {search} from './comparing/search.js'
import {frame} from './frame/frame.js'
import {refusals} from './frame/refusals.js'
import {roles} from './frame/roles.js'
import {sentences} from './frame/sentences.js'
import {signIn} from './frame/sign-in.js'
import {acts} from './office/acts.js'
import {answering} from './office/answering.js'
import {audit} from './office/audit.js'
import {details} from './office/details.js'
import {editionRefusals} from './office/edition-refusals.js'
import {editions} from './office/editions.js'
import {exchange} from './office/exchange.js'
import {narrowing} from './office/narrowing.js'
import {people} from './office/people.js'
import {programs} from './office/programs.js'
import {queues} from './office/queues.js'
import {replying} from './office/replying.js'
import {correcting} from './reading/correcting.js'
import {reader} from './reading/reader.js'
import {why} from './reading/why.js'
import {adrift} from './reviewing/adrift.js'
import {next} from './reviewing/next.js'
import {rounds} from './reviewing/rounds.js'
import {taggers} from './reviewing/taggers.js'
import {submissions} from './submissions.js'

export const french: Catalog = {
  acts,
  adrift,
  answering,
  audit,
  codebook,
  correcting,
  details,
  exchange,
  editionRefusals,
  editions,
  frame,
  matrix,
  narrowing,
  next,
  people,
  programs,
  queues,
  reader,
  refusals,
  replying,
  roles,
  rounds,
  search,
  sentences,
  signIn,
  submissions,
  taggers,
  why
}
