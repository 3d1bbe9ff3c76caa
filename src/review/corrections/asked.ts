import type {Correction} from '../../domain/correction.js'
import {sha256Of} from '../../domain/json/content-id.js'
import type {SettledPassage} from '../../domain/tag.js'

/** What a person says of one passage. The quote, where it is given, must be the text of the passage as it is now. */
export type CorrectionAsked = Omit<
  Correction,
  'id' | 'submission' | 'quote' | 'batch' | 'by' | 'at' | 'why'
> & {
  readonly quote?: string
  readonly why?: string
}

/**
 * Who says it, when, and in which request. A request that comes again with the same words, as when a button is pressed
 * twice, changes nothing.
 */
export type SaidBy = {readonly by: string; readonly at: string; readonly request: string}

/** The submission that a passage is of, which its id begins with. */
export const submissionOf = (passage: string): string => passage.slice(0, passage.lastIndexOf('-'))

/** Corrections as they are kept. Several at once are a batch, which is undone as one. */
export function correctionsOf(
  asked: readonly CorrectionAsked[],
  placeOf: (asked: CorrectionAsked) => Pick<SettledPassage, 'submission' | 'text'>,
  {by, at, request}: SaidBy
): Correction[] {
  const batch = asked.length > 1 ? {batch: batchOf({by, request})} : {}
  return asked.map(each => {
    const {submission, text} = placeOf(each)
    const words = {...each, submission, quote: text, why: each.why ?? '', ...batch, by}
    return {id: `c${shortHash([request, words])}`, ...words, at}
  })
}

/** The batch of what a person does in one request. */
export const batchOf = ({by, request}: Omit<SaidBy, 'at'>): string => `b${shortHash([by, request])}`

/** Enough of a hash for an id. */
export const shortHash = (of: unknown): string => sha256Of(of).slice(0, 15)
