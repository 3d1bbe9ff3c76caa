import {z} from 'zod'
import {unLanguages} from '../../domain/document.js'

/** What a figure is a count of; `division` is no count but the measure of it, 0–1. */
export const Counted = z.enum([
  'parties',
  'submissions',
  'files',
  'codes',
  'questions',
  'cells',
  'tags',
  'changes',
  'division'
])
export type Counted = z.infer<typeof Counted>

/** One number of the summary, and what it counts. */
export const Figure = z.strictObject({
  /** Known by it within the summary: `heard`, `speak gge-2015/f`, `answer binding-instrument needed`. */
  id: z.string().min(1),
  value: z.number().nonnegative(),
  counts: Counted,
  /** Out of so many of the same; null where it is out of none. */
  of: z.int().nonnegative().nullable(),
  /** The ids of those counted, in the order of the digest; null where it counts cells, tags or changes, or measures. */
  members: z.array(z.string()).nullable()
})
export type Figure = z.infer<typeof Figure>

/** One sentence of fixed words, in every language, with all its numbers and what it rests on. */
export const SummarySentence = z.strictObject({
  /** The same in every digest that has the sentence: `heard`, `addressed gge-2015`, `asked binding-instrument`. */
  id: z.string().min(1),
  text: z.strictObject(
    // One a language, no more and no fewer.
    Object.fromEntries(unLanguages.map(language => [language, z.string().min(1)])) as Readonly<
      Record<(typeof unLanguages)[number], z.ZodString>
    >
  ),
  figures: z.array(Figure).min(1),
  /** The cells of those counted; none where it rests on all cells, or on none. */
  cells: z.array(z.strictObject({party: z.string(), code: z.string()})),
  answers: z.array(z.strictObject({party: z.string(), question: z.string(), pole: z.string()}))
})
export type SummarySentence = z.infer<typeof SummarySentence>

/**
 * `summary.json`: one page for a delegate, of nothing but counted facts of a digest in fixed words. It ranks no party,
 * and no number stands in a text that is not among the figures of its sentence.
 */
export const Summary = z.strictObject({
  format: z.literal('concord-summary/1'),
  title: z.string(),
  sentences: z.array(SummarySentence)
})
export type Summary = z.infer<typeof Summary>
