import type {ReadingFigures} from '../document.js'
import type {Failure, Note} from '../errors.js'
import type {SubmissionPositions} from '../position.js'
import type {Identity, Submission} from '../submission.js'

/** A submission with all that is known of it when the positions are laid side by side. */
export type GatheredSubmission = {
  readonly submission: Submission
  readonly notes: readonly Note[]
} & (
  | {readonly failure: Failure}
  | {
      readonly identity: Identity
      readonly pageCount: number | null
      readonly mediaType: string
      readonly reading: ReadingFigures
      readonly positions: SubmissionPositions
    }
)
