import type {Correction} from '../domain/correction.js'
import type {Digest, SharedWording} from '../domain/digest/digest.js'
import type {GatheredSubmission} from '../domain/digest/gathered.js'
import type {SaidSubmission, Sentences} from '../domain/digest/said.js'
import type {Document, Extracted, RecognisedPage} from '../domain/document.js'
import type {Turns} from '../domain/meeting/turn.js'
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
  readonly said: readonly SaidSubmission[]
  readonly extracted: Extracted
  readonly document: Document
  readonly turns: Turns
  readonly identity: Identity
  readonly passages: readonly Passage[]
  readonly sentences: Sentences
  readonly tagged: readonly TaggedPassage[]
  readonly settled: readonly SettledPassage[]
  readonly positions: SubmissionPositions
  readonly wording: readonly SharedWording[]
  readonly digest: Digest
}
export type ValueName = keyof Values

/** A page to be recognised. Its language is tried out where it is null. */
export type PageWanted = {readonly page: number; readonly language: string | null}

/** What opens hostile files, in the sandbox. */
export type FileReading = {
  /** Reads a file's own text. Pages that were recognised stand in for what their text layer says. */
  readonly read: (file: SourceFile, recognised?: readonly RecognisedPage[]) => Promise<Outcome<Extracted>>
  /** Recognises one page from its picture. */
  readonly recognise: (file: SourceFile, wanted: PageWanted) => Promise<Outcome<RecognisedPage>>
}

/** What reaches outside a stage, passed in. */
export type StageContext = FileReading & {readonly pipeline: Pipeline}

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
