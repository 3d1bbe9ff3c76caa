import {z} from 'zod'
import {choice} from '../frame/choice.js'

/** Which entries are looked at, and whether the whole record is to be verified. */
export const AuditAsked = z.object({
  by: choice(z.string().max(320)),
  act: choice(z.string().max(100)),
  before: choice(z.coerce.number().int().positive()),
  verify: choice(z.literal('yes'))
})
export type AuditAsked = z.infer<typeof AuditAsked>
