import {z} from 'zod'
import {type Document, ReadingFigures} from './document.js'
import {Failure, Note} from './outcome.js'
import type {Passage} from './passage.js'
import {Labels} from './pipeline/taxonomy.js'
import {
  CellKind,
  PlacedWords,
  Position,
  QuestionPosition,
  type SubmissionPositions,
  Voice
} from './position.js'
import {Identity, type Submission} from './submission.js'

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
      /** All that it says, and what tells the page of an offset: wording is shared whether or not it carries a tag. */
      readonly passages: readonly Passage[]
      readonly places: Pick<Document, 'pageStarts' | 'pages'>
    }
)

const DigestParty = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['state', 'group', 'stakeholder']),
  invented: z.boolean(),
  /** Those its cells are built from; a superseded one is not among them. */
  submissions: z.array(z.string()),
  /** False where a file of it, a page, or a language could not be read: then its silence is not known. */
  readInFull: z.boolean()
})

const DigestSubmission = z.strictObject({
  id: z.string(),
  file: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  pageCount: z.int().nonnegative().nullable(),
  reading: ReadingFigures,
  identity: Identity,
  /** The submission that replaces this one, whose positions count instead. */
  supersededBy: z.string().nullable(),
  /** Another submission of the same party with the same bytes, which counts instead. */
  sameAs: z.string().nullable(),
  notes: z.array(Note)
})

/** One party on one code. */
export const Cell = z.strictObject({party: z.string(), ...Position.shape})
export type Cell = z.infer<typeof Cell>

/** One pole of one question, taken by one party. */
export const PartyAnswer = z.strictObject({party: z.string(), ...QuestionPosition.shape})
export type PartyAnswer = z.infer<typeof PartyAnswer>

/** One sentence as several parties have it, each in its own submission. */
export const SharedWording = z.strictObject({
  /** The least share of pairs of neighbouring words that any two of these have in common, 0–1; 1 where all are the same words. */
  overlap: z.number().min(0).max(1),
  /** One a party, in the order of the parties. */
  quotes: z.array(z.strictObject({party: z.string(), ...PlacedWords.shape})).min(2)
})
export type SharedWording = z.infer<typeof SharedWording>

/**
 * The positions side by side: the one value that every format is written from. Parties stand in
 * alphabetical order of their English names, codes in the order of the pipeline, quotes in the order of
 * their submission. It holds no clock, path or machine: the same inputs give the same bytes.
 */
export const Digest = z.strictObject({
  format: z.literal('concord-digest/1'),
  title: z.string(),
  pipeline: z.strictObject({id: z.string(), version: z.string(), sha256: z.string()}),
  taxonomies: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      labels: Labels,
      source: z.string(),
      codes: z.array(
        z.strictObject({
          /** `taxonomy/code`. */
          code: z.string(),
          labels: Labels,
          definition: z.string(),
          source: z.string(),
          wording: z.string(),
          /** How many parties are in each kind of cell. */
          counts: z.record(CellKind, z.int().nonnegative())
        })
      )
    })
  ),
  questions: z.array(
    z.strictObject({
      code: z.string(),
      labels: Labels,
      poles: z.array(z.strictObject({pole: z.string(), labels: Labels, parties: z.int().nonnegative()})),
      /** Parties read in full that answer with no pole. */
      notSaid: z.int().nonnegative(),
      /** Parties that answer with no pole, of which not everything could be read. */
      unread: z.int().nonnegative()
    })
  ),
  parties: z.array(DigestParty),
  /** Those who only spoke for others here, and so have no cells of their own. */
  speakers: z.array(z.strictObject({id: z.string(), name: z.string()})),
  submissions: z.array(DigestSubmission),
  /** One a party and code, silent ones too. */
  cells: z.array(Cell),
  answers: z.array(PartyAnswer),
  /** Sentences that parties share, those of most parties first; whose wording came first it does not say. */
  sharedWording: z.array(SharedWording),
  /** Files that gave nothing, and why. */
  notRead: z.array(
    z.strictObject({
      file: z.string(),
      /** Null where the file's bytes were never at hand. */
      sha256: z.string().nullable(),
      failure: Failure,
      parties: z.array(z.string())
    })
  ),
  /** Submissions whose party could not be told: somebody must say. */
  unplaced: z.array(z.strictObject({submission: z.string(), file: z.string(), question: z.string()})),
  /** Everybody who speaks in a transcript. What the chair and those who are no party say stands here, and in no cell. */
  voices: z.array(z.strictObject({submission: z.string(), ...Voice.shape}))
})
export type Digest = z.infer<typeof Digest>
