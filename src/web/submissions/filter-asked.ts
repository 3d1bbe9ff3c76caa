import {z} from 'zod'
import {submissionStates} from '../../store/index/entry.js'
import type {SubmissionFilter} from '../../store/index/submissions.js'

/** An empty field of a form asks for nothing. */
const asked = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(given => (given === '' ? undefined : given), value.optional())

/** What the list of submissions can be narrowed by, as it stands in an address. */
export const FilterAsked = z.object({
  name: asked(z.string().max(400)),
  party: asked(z.string().max(100)),
  region: asked(z.string().max(100)),
  session: asked(z.string().max(400)),
  language: asked(z.string().max(20)),
  kind: asked(z.enum(['paper', 'transcript'])),
  state: asked(z.enum(submissionStates)),
  taxonomy: asked(z.string().max(100)),
  quality: asked(z.enum(['low', 'full'])),
  checked: asked(z.enum(['all', 'some', 'none'])),
  after: asked(z.string().max(2000))
})
export type FilterAsked = z.infer<typeof FilterAsked>

/** What the index is asked for. */
export const filterOf = ({after: _, quality, ...same}: FilterAsked): SubmissionFilter => ({
  ...same,
  ...(quality === undefined ? {} : {readInFull: quality === 'full'})
})
