import type {Catalog} from '../translation.js'
import {adrift} from './adrift.js'
import {codebook} from './codebook.js'
import {frame} from './frame.js'
import {matrix} from './matrix.js'
import {next} from './next.js'
import {correcting} from './reading/correcting.js'
import {reader} from './reading/reader.js'
import {refusals} from './refusals.js'
import {roles} from './roles.js'
import {search} from './search.js'
import {signIn} from './sign-in.js'
import {submissions} from './submissions.js'

export const french: Catalog = {
  correcting,
  adrift,
  codebook,
  next,
  search,
  matrix,
  frame,
  reader,
  refusals,
  roles,
  signIn,
  submissions
}
