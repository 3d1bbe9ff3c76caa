import {z} from 'zod'

/** What stands in the title block of a working paper. Whatever is null is left out, and nothing is made up for it. */
export const Front = z.strictObject({
  /** The document symbol, such as `A/AC.292/2025/WP.1`; only ever one that the secretariat entered. */
  symbol: z.string().min(1).nullable(),
  /** The body that it is put before, as it names itself. */
  body: z.string().min(1).nullable(),
  /** The session, and its place and dates, as they are to be printed. */
  session: z.string().min(1).nullable(),
  agendaItem: z.string().min(1).nullable(),
  submittedBy: z.string().min(1).nullable()
})
export type Front = z.infer<typeof Front>

/** A title block into which nobody entered anything. */
export const emptyFront: Front = {
  symbol: null,
  body: null,
  session: null,
  agendaItem: null,
  submittedBy: null
}
