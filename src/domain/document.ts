import {z} from 'zod'

/** The six languages of the United Nations, BCP 47. */
export const unLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const
export const UnLanguage = z.enum(unLanguages)
export type UnLanguage = z.infer<typeof UnLanguage>

/** Where something stands on its page, in points from the upper left corner of the page as it is seen upright. */
export const Box = z.strictObject({
  page: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative()
})
export type Box = z.infer<typeof Box>

/**
 * How one page was read: by its text layer, or by recognition of its picture. A `blank` page bears no ink;
 * what an `unread` one says is not known.
 */
export const PageReading = z.strictObject({
  page: z.int().positive(),
  /** In points, as seen upright. */
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
  method: z.enum(['text', 'ocr', 'blank', 'unread']),
  /** Why its text layer was not used; null where it was. */
  doubt: z.enum(['no-text', 'not-a-language']).nullable(),
  /** How sure the recognition is of its words, 0–1; null for a text layer. */
  confidence: z.number().min(0).max(1).nullable(),
  /** How like one another the text layer and the recognised text are, 0–1; null unless both are there. */
  agreement: z.number().min(0).max(1).nullable()
})
export type PageReading = z.infer<typeof PageReading>

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
  level: z.int().positive().optional(),
  /** Footnotes only: index of the block whose mark it explains. */
  of: z.int().nonnegative().optional(),
  /** Where it stands, one box a page and column; absent where the format has no pages. */
  boxes: z.array(Box).optional()
})
export type Block = z.infer<typeof Block>

/** What a file says. The text never changes once read; every claim about it carries offsets into it. */
export const Document = z.strictObject({
  text: z.string(),
  blocks: z.array(Block),
  /** How many pages the file has; null where the format has none. */
  pageCount: z.int().nonnegative().nullable(),
  /**
   * Where the text goes over to another page, in order. A paragraph that runs over a page break has one inside it,
   * and the footnotes behind it begin by going back: `[{page: 1, start: 0}, {page: 2, start: 500}, {page: 1, start: 900}]`.
   */
  pageStarts: z.array(z.strictObject({page: z.int().positive(), start: z.int().nonnegative()})),
  mediaType: z.enum([
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.text',
    'application/rtf',
    'application/msword',
    'text/html',
    'text/plain'
  ]),
  /** What the file says of itself; often wrong, so only ever a hint. */
  title: z.string().nullable(),
  /** How each page was read, in order; empty where the format has no pages. */
  pages: z.array(PageReading),
  quality: z.strictObject({
    /** By text layer or recognition; a blank page counts. */
    pagesRead: z.int().nonnegative(),
    /** Mean of the recognised pages, weighed by their length, 0–1; null where none was recognised. */
    confidence: z.number().min(0).max(1).nullable(),
    /** Share of its words that are words of their language, 0–1; null where that cannot be told. */
    words: z.number().min(0).max(1).nullable(),
    /** Share of the characters that are letters, digits, marks, spaces or punctuation of a known script, 0–1. */
    readable: z.number().min(0).max(1)
  }),
  /** BCP 47, of most of the text; `und` when it cannot be told. */
  language: z.string(),
  languageSure: z.boolean()
})
export type Document = z.infer<typeof Document>

/** How a document was read, in figures. */
export const ReadingFigures = z.strictObject({
  /** How many pages were read by their text layer, by recognition, bear nothing, and could not be read. */
  text: z.int().nonnegative(),
  ocr: z.int().nonnegative(),
  blank: z.int().nonnegative(),
  unread: z.int().nonnegative(),
  readable: Document.shape.quality.shape.readable,
  words: Document.shape.quality.shape.words,
  confidence: Document.shape.quality.shape.confidence
})
export type ReadingFigures = z.infer<typeof ReadingFigures>

/** The figures of a document, counted from its pages. */
export const readingFigures = ({pages, quality}: Pick<Document, 'pages' | 'quality'>): ReadingFigures => {
  const count = (method: PageReading['method']) => pages.filter(page => page.method === method).length
  const {readable, words, confidence} = quality
  return {
    text: count('text'),
    ocr: count('ocr'),
    blank: count('blank'),
    unread: count('unread'),
    readable,
    words,
    confidence
  }
}

/** A page that must be recognised from its picture, and why. */
export const DoubtfulPage = z.strictObject({
  page: z.int().positive(),
  doubt: z.enum(['no-text', 'not-a-language'])
})
export type DoubtfulPage = z.infer<typeof DoubtfulPage>

/** What a file's own text gives. Either the document is there, or some pages are doubtful; never both. */
export const Extracted = z.strictObject({
  document: Document.nullable(),
  doubtful: z.array(DoubtfulPage),
  /** Of the pages that could be read, BCP 47; `und` where it cannot be told. */
  language: z.string()
})
export type Extracted = z.infer<typeof Extracted>

/** One line as it was recognised, in points from the upper left corner of the upright page; `size` of its type. */
export const RecognisedLine = z.strictObject({
  text: z.string(),
  x: z.number(),
  /** Of its baseline. */
  y: z.number(),
  width: z.number().nonnegative(),
  size: z.number().nonnegative(),
  confidence: z.number().min(0).max(1)
})
export type RecognisedLine = z.infer<typeof RecognisedLine>

/** A page as it was recognised from its picture, its lines in the order of reading. */
export const RecognisedPage = z.strictObject({
  page: z.int().positive(),
  /** Whose words were looked for, BCP 47; `und` where nothing was found to read. */
  language: z.string(),
  /** As seen upright, in points. */
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
  /** True where the page bears no ink. */
  blank: z.boolean(),
  /** Mean of its lines, weighed by their length, 0–1. */
  confidence: z.number().min(0).max(1),
  lines: z.array(RecognisedLine),
  /** Why it could not be recognised, in one sentence; null where it was. */
  trouble: z.string().nullable()
})
export type RecognisedPage = z.infer<typeof RecognisedPage>

/** How sure the recognition is of the page an offset lies on; null where that was not read from a picture. */
export const recognisedAt = (
  document: Pick<Document, 'pageStarts' | 'pages'>,
  offset: number
): number | null => {
  const page = pageAt(document, offset)
  return document.pages.find(reading => reading.page === page)?.confidence ?? null
}

/** The page an offset lies on, from 1; null where the document has no pages. */
export const pageAt = (document: Pick<Document, 'pageStarts'>, offset: number): number | null =>
  document.pageStarts.findLast(({start}) => start <= offset)?.page ?? null
