import {z} from 'zod'

/** How many entries of a list are given at once. */
export const Limit = z.coerce.number().int().min(1).max(500).default(100)

/** A part of a list, how many entries all of it has, and the mark that gives the next part; null at the end. */
export const pageOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.object({entries: z.array(entry), total: z.int(), next: z.string().nullable()})

// What stands here is kept; more may stand beside it.

/** A submission: the file as it was handed in, and what a manifest said of it. */
export const Submission = z.looseObject({
  id: z.string(),
  file: z.looseObject({name: z.string(), bytes: z.int(), sha256: z.string()})
})

/** A submission of a list: how far it is, whose it is, whether it counts. */
export const ListedSubmission = z.looseObject({
  submission: Submission,
  state: z.enum(['waiting', 'reading', 'tagged', 'failed']),
  parties: z.array(z.string()),
  passages: z.int(),
  checked: z.int(),
  unchecked: z.int(),
  stands: z.boolean()
})

/** A tag: a code, how it stands to it, who settled it. */
const Tag = z.looseObject({code: z.string(), stance: z.string(), act: z.string()})

/** A passage of one submission, with its tags. */
export const Passage = z.looseObject({
  id: z.string(),
  submission: z.string(),
  text: z.string(),
  tags: z.array(Tag)
})

/** A passage that a search found. */
export const FoundPassage = z.looseObject({
  passage: z.string(),
  submission: z.string(),
  file: z.string(),
  text: z.string(),
  parties: z.array(z.string()),
  tags: z.array(Tag)
})

/** One party on one code. */
export const Cell = z.looseObject({
  party: z.string(),
  code: z.string(),
  cell: z.string(),
  passages: z.int(),
  checked: z.int()
})

/** Why something was not done. With `changed`, `detail` holds what others said since. */
export const NotDone = z.object({error: z.string(), sentence: z.string(), detail: z.unknown().optional()})
