import type {Digest} from '../../domain/digest/digest.js'
import {grouped} from '../../domain/grouped.js'
import {type Memory, noMemory} from '../../domain/memory/memory.js'
import type {PlacedWords} from '../../domain/position.js'
import type {SettledPassage} from '../../domain/tag.js'
import {stretchOf, submissionOf} from '../outline/ids.js'
import {quotesIn} from '../quotes-in.js'

/** A piece of a passage: words that are quoted, with the id of their place, or words between. */
export type Piece = {readonly text: string; readonly mark?: string}

/** One page of a submission with the whole passages that are quoted from it, in the order of the document. */
export type QuotedPage = {
  readonly submission: string
  readonly page: number | null
  readonly passages: readonly {
    readonly passage: SettledPassage
    readonly pieces: readonly Piece[]
    /** A quote of every word of the passage, where there is one. */
    readonly whole: PlacedWords | undefined
  }[]
}

type Stretch = {readonly start: number; readonly end: number}

/**
 * The pages that quotes stand on, and the place of each quote: one mark for quotes that overlap. Marks are counted within
 * each submission, so that a quote more or less in one leaves those of all others what they are.
 */
export function quotedPages(
  digest: Digest,
  passages: readonly SettledPassage[],
  memory: Memory = noMemory
): {
  readonly pages: readonly QuotedPage[]
  readonly mark: (quote: PlacedWords) => string
  /** The mark of whatever is quoted from one stretch of a submission's text. */
  readonly markAt: (stretch: string) => string | undefined
  /** One quote for all of the same words: by it they are known without a look at where they stand. */
  readonly oneOf: (quote: PlacedWords) => PlacedWords
} {
  const passagesOf = new Map<string, Map<string, SettledPassage>>()
  for (const passage of passages) {
    const own = passagesOf.get(passage.submission)
    if (own === undefined) passagesOf.set(passage.submission, new Map([[passage.id, passage]]))
    else own.set(passage.id, passage)
  }
  const ofSubmission = grouped(quotesIn(digest), ({submission}) => submission)
  const quoted = new Map(
    digest.submissions.flatMap(({id}, index) => {
      const quotes = ofSubmission.get(id)
      if (quotes === undefined) return []
      const passageOf = passagesOf.get(id) ?? new Map<string, SettledPassage>()
      const around = quotes.map(({passage}) => passageOf.get(passage))
      const made = memory.recall(`quoted in ${id}`, [index, ...quotes, ...around], () =>
        quotedIn(quotes, {passageOf, rank: index + 1})
      )
      return [[id, made] as const]
    })
  )
  for (const [submission, [quote]] of ofSubmission)
    if (!quoted.has(submission))
      throw new Error(`Passage ${quote?.passage} of ${submission} is quoted and not given.`)
  return {
    pages: [...quoted.values()].flatMap(({pages}) => pages),
    mark: quote => {
      const own = quoted.get(quote.submission)
      // Words of a transcript are shown from a value of their own, and are found by where they stand.
      const mark = own?.marks.get(quote) ?? own?.marksAt.get(stretchOf(quote))
      if (mark === undefined) throw new Error(`A quote of ${quote.submission} has no place.`)
      return mark
    },
    oneOf: quote => {
      const own = quoted.get(quote.submission)
      return own?.one.get(quote) ?? own?.firsts.get(wordsOf(quote)) ?? quote
    },
    markAt: stretch => quoted.get(submissionOf(stretch))?.marksAt.get(stretch)
  }
}

type Quoted = {
  readonly pages: readonly QuotedPage[]
  readonly marks: ReadonlyMap<PlacedWords, string>
  readonly marksAt: ReadonlyMap<string, string>
  readonly one: ReadonlyMap<PlacedWords, PlacedWords>
  readonly firsts: ReadonlyMap<string, PlacedWords>
}

/** The quoted pages of one submission, with the mark of each of its quotes. */
function quotedIn(
  quotes: readonly PlacedWords[],
  {passageOf, rank}: {readonly passageOf: ReadonlyMap<string, SettledPassage>; readonly rank: number}
): Quoted {
  const marks = new Map<PlacedWords, string>()
  let marked = 0
  const passageWithMarks = (quotes: readonly PlacedWords[]) => {
    const passage = passageRoundQuotes(quotes, passageOf)
    const stretches = joined(quotes).map(stretch => ({...stretch, mark: `m${rank}-${++marked}`}))
    for (const quote of quotes) {
      const around = stretches.find(({start, end}) => start <= quote.start && quote.end <= end)
      if (around !== undefined) marks.set(quote, around.mark)
    }
    const whole = quotes.find(({start, end}) => start === passage.start && end === passage.end)
    return {passage, pieces: pieces(passage, stretches), whole}
  }
  const pages = [...grouped(quotes, ({page}) => page ?? 0)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, onPage]): QuotedPage | [] => {
      const [first] = onPage
      if (first === undefined) return []
      const {submission, page} = first
      return {submission, page, passages: byPassage(onPage).map(passageWithMarks)}
    })
  const marksAt = new Map([...marks].map(([quote, mark]) => [stretchOf(quote), mark]))
  const firsts = new Map<string, PlacedWords>()
  const one = quotes.map(quote => {
    const first = firsts.get(wordsOf(quote)) ?? quote
    firsts.set(wordsOf(quote), first)
    return [quote, first] as const
  })
  return {pages, marks, marksAt, one: new Map(one), firsts}
}

const wordsOf = ({passage, start, end}: PlacedWords): string => `${passage} ${start} ${end}`

function byPassage(quotes: readonly PlacedWords[]): readonly (readonly PlacedWords[])[] {
  const found = new Map<string, PlacedWords[]>()
  for (const quote of quotes.toSorted((a, b) => a.ordinal - b.ordinal || a.start - b.start))
    found.set(quote.passage, [...(found.get(quote.passage) ?? []), quote])
  return [...found.values()]
}

/** A quote whose passage is missing or says other words is our own mistake, and stops the writing. */
function passageRoundQuotes(
  quotes: readonly PlacedWords[],
  passageOf: ReadonlyMap<string, SettledPassage>
): SettledPassage {
  const [first] = quotes
  const passage = first && passageOf.get(first.passage)
  if (passage === undefined)
    throw new Error(`Passage ${first?.passage} of ${first?.submission} is quoted and not given.`)
  for (const {start, end, text} of quotes)
    if (start < passage.start || passage.text.slice(start - passage.start, end - passage.start) !== text)
      throw new Error(`Passage ${passage.id} of ${passage.submission} does not say what is quoted from it.`)
  return passage
}

/** Needs quotes in the order of where they begin. */
function joined(quotes: readonly PlacedWords[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const {start, end} of quotes) {
    const last = stretches.at(-1)
    if (last === undefined || start >= last.end) stretches.push({start, end})
    else stretches.splice(-1, 1, {start: last.start, end: Math.max(last.end, end)})
  }
  return stretches
}

function pieces(
  passage: SettledPassage,
  stretches: readonly (Stretch & {readonly mark: string})[]
): readonly Piece[] {
  const words = (start: number, end: number) => passage.text.slice(start - passage.start, end - passage.start)
  return stretches
    .flatMap(({start, end, mark}, index): readonly Piece[] => [
      {text: words(stretches[index - 1]?.end ?? passage.start, start)},
      {text: words(start, end), mark}
    ])
    .concat({text: words(stretches.at(-1)?.end ?? passage.start, passage.end)})
    .filter(({text}) => text !== '')
}
