import type {Correction} from '../domain/correction.js'
import type {Digest, GatheredSubmission} from '../domain/digest.js'
import type {Document} from '../domain/document.js'
import type {Outcome} from '../domain/outcome.js'
import type {Passage} from '../domain/passage.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {SubmissionPositions} from '../domain/position.js'
import type {Identity, Submission} from '../domain/submission.js'
import type {SettledPassage, TaggedPassage} from '../domain/tag.js'

/** A file to be read. Its name is a hint only. */
export type SourceFile = {readonly name: string; readonly bytes: Uint8Array}

/** All that stages take and give, by name. */
export type Values = {
  readonly file: SourceFile
  readonly submission: Submission
  readonly corrections: readonly Correction[]
  readonly gathered: readonly GatheredSubmission[]
  readonly document: Document
  readonly identity: Identity
  readonly passages: readonly Passage[]
  readonly tagged: readonly TaggedPassage[]
  readonly settled: readonly SettledPassage[]
  readonly positions: SubmissionPositions
  readonly digest: Digest
}
export type ValueName = keyof Values

/** What reaches outside a stage, passed in. */
export type StageContext = {
  readonly pipeline: Pipeline
  /** Reads one hostile file, in the sandbox. */
  readonly read: (file: SourceFile) => Promise<Outcome<Document>>
}

/** One pure function with declared inputs and outputs. A change of what it gives must raise `version`. */
export type Stage<Needs extends ValueName = ValueName, Gives extends ValueName = ValueName> = {
  readonly name: string
  readonly version: number
  readonly needs: readonly Needs[]
  readonly gives: Gives
  /** The parts of the pipeline it reads; a change of any other part does not run it again. */
  readonly uses: readonly (keyof Pipeline | keyof Pipeline['file']['settings'])[]
  readonly run: (
    input: Pick<Values, Needs>,
    context: StageContext
  ) => Outcome<Values[Gives]> | Promise<Outcome<Values[Gives]>>
}
