import {z} from 'zod'
import type {SubmissionSearch} from '../../review/lists/submission-list.js'
import {submissionStates} from '../../store/index/entry.js'

import {choice} from '../frame/choice.js'

/** What the list of submissions can be narrowed by, as it stands in an address. */
export const FilterAsked = z.object({
  name: choice(z.string().max(400)),
  party: choice(z.string().max(100)),
  region: choice(z.string().max(100)),
  session: choice(z.string().max(400)),
  language: choice(z.string().max(20)),
  kind: choice(z.enum(['paper', 'transcript'])),
  state: choice(z.enum(submissionStates)),
  taxonomy: choice(z.string().max(100)),
  quality: choice(z.enum(['low', 'full'])),
  checked: choice(z.enum(['all', 'some', 'none'])),
  after: choice(z.string().max(2000))
})
export type FilterAsked = z.infer<typeof FilterAsked>

/** What the index is asked for. */
export const filterOf = ({after: _, quality, ...same}: FilterAsked): SubmissionSearch => ({
  ...same,
  ...(quality === undefined ? {} : {readInFull: quality === 'full'})
})
