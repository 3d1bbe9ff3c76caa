import {z} from 'zod'
import {Block, UnLanguage} from '../../domain/document.js'

/** What a page of a file holds: letters with their right map, letters with a wrong one, a picture, or nothing. */
const PageHolds = z.strictObject({
  page: z.int().positive(),
  holds: z.enum(['text', 'gibberish', 'picture', 'nothing'])
})

/**
 * One block as a careful reader would type it: a note mark as a raised figure, a word parted by a line end whole. It
 * has no kind where two careful readers may disagree, as on a letterhead.
 */
const ReferenceBlock = z.strictObject({
  kind: Block.shape.kind.exclude(['furniture']).optional(),
  text: z.string().min(1),
  number: z.string().optional(),
  level: z.int().positive().optional()
})

/**
 * What a file says, known from elsewhere than the file: every block of its body in the order of reading, and the
 * furniture of each page, or of none where the format has no pages. It lies beside the file, as `name.reference.json`.
 */
export const Reference = z.strictObject({
  language: UnLanguage,
  pages: z.array(PageHolds),
  blocks: z.array(ReferenceBlock),
  furniture: z.array(z.strictObject({page: z.int().positive().nullable(), text: z.string().min(1)}))
})
export type Reference = z.infer<typeof Reference>
