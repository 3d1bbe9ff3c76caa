import {z} from 'zod'

/** A half-open range of UTF-16 offsets: `text.slice(start, end)`. */
export const Span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative()
})
export type Span = z.infer<typeof Span>

/** The words a span covers. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end)
