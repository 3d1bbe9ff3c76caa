import {z} from 'zod'
import {EditionDraft, LONGEST_REASON} from './draft.js'
import {EditionNumber} from './number.js'
import {Reply, ReplyAnswer} from './reply.js'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Said = {
  /** The address of an account, `command line`, or `party XAB` for what came by a link. */
  by: z.string().min(1),
  at: z.iso.datetime()
}
const Why = z.string().trim().min(1).max(LONGEST_REASON)

const drafted = z.strictObject({step: z.literal('drafted'), draft: EditionDraft, ...Said})
const review = z.strictObject({step: z.literal('review'), draft: Sha256, ...Said})
const dropped = z.strictObject({step: z.literal('dropped'), why: Why, ...Said})

/** A link by which a party sees its row and replies. Of its token only the SHA-256 is kept. */
const link = z.strictObject({
  step: z.literal('link'),
  link: z.string(),
  party: z.string(),
  token: Sha256,
  until: z.iso.datetime(),
  ...Said
})
const unlink = z.strictObject({step: z.literal('unlink'), link: z.string(), ...Said})

/** What a party wrote. `link` is null where it came by mail, and somebody of the secretariat entered it. */
const replied = z.strictObject({
  step: z.literal('replied'),
  number: z.int().positive(),
  party: z.string(),
  link: z.string().nullable(),
  ...Reply.shape,
  ...Said
})
const answered = z.strictObject({
  step: z.literal('answered'),
  /** The number of the reply. */
  reply: z.int().positive(),
  ...ReplyAnswer.omit({at: true}).shape,
  /** The number of the correction by which it was accepted; null where the cell was kept. */
  correction: z.int().positive().nullable(),
  ...Said
})

/** One person's approval of exactly what `seal` is the hash of: the draft, the replies, and what was answered to them. */
const approved = z.strictObject({
  step: z.literal('approved'),
  seal: Sha256,
  person: z.string().min(1),
  name: z.string().min(1),
  ...Said
})
/** The number is given and its folder is being written; where that was cut short, it is done again under the same number. */
const publishing = z.strictObject({step: z.literal('publishing'), number: EditionNumber, ...Said})
/** `manifest` is the SHA-256 of `edition.json`. */
const published = z.strictObject({
  step: z.literal('published'),
  number: EditionNumber,
  manifest: Sha256,
  ...Said
})
/** What is signed and handed round names people by `name`, never by the address that `by` is. */
const erratum = z.strictObject({
  step: z.literal('erratum'),
  number: z.int().positive(),
  why: Why,
  name: z.string().min(1),
  ...Said
})
const withdrawn = z.strictObject({
  step: z.literal('withdrawn'),
  number: z.int().positive(),
  why: Why,
  instead: EditionNumber.nullable(),
  name: z.string().min(1),
  ...Said
})

/** One thing that happened to an edition. Steps are only ever appended; how an edition stands is read from all of them. */
export const EditionStep = z.discriminatedUnion('step', [
  drafted,
  review,
  dropped,
  link,
  unlink,
  replied,
  answered,
  approved,
  publishing,
  published,
  erratum,
  withdrawn
])
export type EditionStep = z.infer<typeof EditionStep>
