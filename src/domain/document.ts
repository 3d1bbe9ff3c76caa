import {z} from 'zod'

/** The six languages of the United Nations, BCP 47. */
export const unLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const
export const UnLanguage = z.enum(unLanguages)
export type UnLanguage = z.infer<typeof UnLanguage>

/**
 * One piece of a document in reading order. Furniture (running headers, footers, page numbers) is kept
 * but never becomes a passage; it stands after the block it would have interrupted.
 */
export const Block = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'list-item', 'table-cell', 'footnote', 'furniture']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The page it begins on, from 1; null where the format has no pages. */
  page: z.int().positive().nullable(),
  /** The number as printed ("12.", "(a)"), which is also part of the text. */
  number: z.string().optional(),
  /** Headings only, from 1. */
  level: z.int().positive().optional()
})
export type Block = z.infer<typeof Block>

/** What a file says. The text never changes once read; every claim about it carries offsets into it. */
export const Document = z.strictObject({
  text: z.string(),
  blocks: z.array(Block),
  /** How many pages the file has; null where the format has none. */
  pageCount: z.int().nonnegative().nullable(),
  /** Where each page's text begins, in order; a paragraph that runs over a page break has one inside it. */
  pageStarts: z.array(z.strictObject({page: z.int().positive(), start: z.int().nonnegative()})),
  mediaType: z.enum([
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/html',
    'text/plain'
  ]),
  /** What the file says of itself; often wrong, so only ever a hint. */
  title: z.string().nullable(),
  method: z.enum(['text', 'ocr']),
  quality: z.strictObject({
    pagesRead: z.int().nonnegative(),
    /** Share of the characters that are letters, digits, marks, spaces or punctuation of a known script, 0–1. */
    readable: z.number().min(0).max(1)
  }),
  /** BCP 47, of most of the text; `und` when it cannot be told. */
  language: z.string(),
  languageSure: z.boolean()
})
export type Document = z.infer<typeof Document>

/** The page an offset lies on, from 1; null where the document has no pages. */
export const pageAt = (document: Pick<Document, 'pageStarts'>, offset: number): number | null =>
  document.pageStarts.findLast(({start}) => start <= offset)?.page ?? null
