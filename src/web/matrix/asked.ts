import {z} from 'zod'
import {choice} from '../frame/choice.js'

/** What the matrix can be narrowed to. */
export const MatrixAsked = z.object({
  taxonomy: choice(z.string().max(100)),
  session: choice(z.string().max(400)),
  region: choice(z.string().max(100)),
  language: choice(z.string().max(20)),
  checked: choice(z.enum(['yes', 'no']))
})
export type MatrixAsked = z.infer<typeof MatrixAsked>
