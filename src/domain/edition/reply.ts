import {z} from 'zod'
import {LONGEST_REASON} from './draft.js'

/** The most that a party may write on one cell, in UTF-16 units as a form counts them. */
export const LONGEST_REPLY = 2000

/** How often a party may write on one edition. */
export const MOST_REPLIES = 40

/** `objection` to what a cell shows, or a `reference` to words that are missing from it. */
export const ReplyKind = z.enum(['objection', 'reference'])
export type ReplyKind = z.infer<typeof ReplyKind>

/** What a party writes on a cell of its own before an edition is published. Plain text: markup in it means nothing. */
export const Reply = z.strictObject({
  /** The id of a code (`gge-2015/f`), or the code of a contested question (`binding-instrument`). */
  subject: z.string().min(1).max(200),
  kind: ReplyKind,
  text: z.string().min(1).max(LONGEST_REPLY)
})
export type Reply = z.infer<typeof Reply>

/** What became of a reply: the cell was corrected as it says, or was kept as it is, and why. */
export const ReplyAnswer = z.strictObject({
  outcome: z.enum(['accepted', 'kept']),
  why: z.string().max(LONGEST_REASON),
  at: z.iso.datetime()
})
export type ReplyAnswer = z.infer<typeof ReplyAnswer>

/** A reply as an edition prints it beside its cell, with what became of it. */
export const PrintedReply = z.strictObject({
  /** 1, 2, … within the edition, in the order of their arrival. */
  number: z.int().positive(),
  party: z.string().min(1),
  ...Reply.shape,
  at: z.iso.datetime(),
  answer: ReplyAnswer
})
export type PrintedReply = z.infer<typeof PrintedReply>

/** `replies.json` of an edition; absent from one that no party replied to. */
export const PrintedReplies = z.strictObject({
  format: z.literal('concord-edition-replies/1'),
  replies: z.array(PrintedReply).min(1)
})
export type PrintedReplies = z.infer<typeof PrintedReplies>
