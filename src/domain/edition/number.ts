import {z} from 'zod'

/** The number of an edition: the year, and its place in it. Given once, and never again. */
export const EditionNumber = z.string().regex(/^\d{4}-[1-9]\d{0,2}$/)
export type EditionNumber = z.infer<typeof EditionNumber>
