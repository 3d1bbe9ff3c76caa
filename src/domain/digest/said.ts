import type {Turns} from '../meeting/turn.js'
import type {Passage} from '../passage.js'
import type {PlacedWords} from '../position.js'
import type {Identity, Submission} from '../submission.js'

/** A sentence that is long enough to be known again, and where it stands in its document. */
export type LongSentence = Pick<PlacedWords, 'start' | 'end' | 'text' | 'page' | 'recognised'>

/** The sentences of one submission by which shared wording is found: with all that a quote of them needs to say. */
export type Sentences = {
  readonly passages: readonly (Pick<Passage, 'id' | 'number' | 'ordinal' | 'language' | 'speaker'> & {
    readonly sentences: readonly LongSentence[]
  })[]
  /** The buckets of every sentence, in order, as many for each: four bytes a bucket, in Base64. */
  readonly buckets: string
}

/** What one submission says, sentence by sentence, and whose words these are. */
export type SaidSubmission = {
  readonly submission: Submission
  readonly identity: Identity
  readonly turns: Turns
  readonly sentences: Sentences
}
