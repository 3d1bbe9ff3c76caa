import {z} from 'zod'
import {ReadingFigures} from '../document.js'
import {LeftOut} from '../edition/covering.js'
import {EditionNumber} from '../edition/number.js'
import {PrintedReply} from '../edition/reply.js'
import {Failure, Note} from '../errors.js'
import {PartiesAre} from '../pipeline/pipeline.js'
import {Labels, RelatedCode} from '../pipeline/taxonomy.js'
import {DefinitionIn} from '../pipeline/translation.js'
import {CellKind, PlacedWords, Voice} from '../position.js'
import {Identity} from '../submission.js'
import {AnswerThrough, Cell, PartyAnswer, PartyUnsureAnswer} from './cell.js'
import {DigestGroup} from './group.js'
import {Likeness} from './likeness.js'
import {Method} from './method.js'
import {Since} from './since.js'

const DigestParty = z.strictObject({
  id: z.string(),
  /** Its short name at the United Nations, in each language. */
  names: Labels,
  kind: z.enum(['state', 'group', 'stakeholder']),
  invented: z.boolean(),
  /** The regional group of a State, or null where it is in none or none is known. */
  region: z.string().nullable(),
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

/** One sentence as several parties have it, each in its own submission. */
export const SharedWording = z.strictObject({
  /** The least share of pairs of neighbouring words that any two of these have in common, 0–1; 1 where all are the same words. */
  overlap: z.number().min(0).max(1),
  /** One a party, in the order of the parties. */
  quotes: z.array(z.strictObject({party: z.string(), ...PlacedWords.shape})).min(2)
})
export type SharedWording = z.infer<typeof SharedWording>

/** What a digest is narrowed to, and who is not in it. What is empty narrows nothing. */
const Covers = z.strictObject({
  /** Ids of declared sessions, which are those of `sessions`; others in the words by which the submissions name them. */
  sessions: z.array(z.string()),
  /** Ids of regional groups, which are those of `regions`. */
  regions: z.array(z.string()),
  /** Primary subtags. */
  languages: z.array(z.string()),
  /** Ids of taxonomies, which are those of `taxonomies`. */
  taxonomies: z.array(z.string()),
  /** Whether only those are in it of whose tags people have checked every one. */
  checked: z.boolean(),
  /** Parties that handed something in and are not in it; nothing follows from that about what they say. */
  leftOut: z.array(z.strictObject({...LeftOut.shape, names: Labels}))
})

const PositionStance = z.enum(['supports', 'qualified', 'opposes', 'mixed'])

/**
 * How evenly those who take a side divide, 0–1: 0 where all take one, 1 where each side has as many. Null where fewer
 * than two parties take a side.
 */
const Division = z.number().min(0).max(1).nullable()

/**
 * The positions side by side: the one value that every format is written from. Parties stand in
 * alphabetical order of their English names, codes in the order of the pipeline, quotes in the order of
 * their submission. It holds no clock, path or machine: the same inputs give the same bytes.
 */
export const Digest = z.strictObject({
  format: z.literal('concord-digest/2'),
  title: z.string(),
  /** The title in each language that the pipeline has it in; absent where it has it in English alone. */
  titles: Labels.optional(),
  /** What parties are; States, groups of them and stakeholders where it is absent. */
  partiesAre: PartiesAre.optional(),
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
          /** The definition in other languages, each the project's own translation unless it says otherwise. */
          definitions: z.array(DefinitionIn).optional(),
          source: z.string(),
          wording: z.string(),
          /** How many parties are in each kind of cell. */
          counts: z.record(CellKind, z.int().nonnegative()),
          /** How many parties take a position of each kind. */
          stances: z.record(PositionStance, z.int().nonnegative()),
          division: Division,
          /** Codes elsewhere that stand near this one; never a claim that one tag implies the other. */
          relations: z.array(RelatedCode)
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
      unread: z.int().nonnegative(),
      division: Division
    })
  ),
  parties: z.array(DigestParty),
  /** Those who only spoke for others here, and so have no cells of their own. */
  speakers: z.array(z.strictObject({id: z.string(), names: Labels})),
  submissions: z.array(DigestSubmission),
  /** Groups that have a statement here, and for whom they count. */
  groups: z.array(DigestGroup),
  /** The regional groups that parties are counted by. */
  regions: z.array(z.strictObject({id: z.string(), labels: Labels, members: z.int().positive()})),
  /** Declared sessions that submissions were made to, in whatever words they name them; absent where there is none. */
  sessions: z
    .array(
      z.strictObject({
        id: z.string(),
        from: z.iso.date(),
        to: z.iso.date(),
        names: Labels,
        submissions: z.array(z.string())
      })
    )
    .min(1)
    .optional(),
  /** One a party and code, silent ones too. */
  cells: z.array(Cell),
  answers: z.array(PartyAnswer),
  /**
   * What parties may answer to questions to which they give no answer: the machine cannot tell, and a person should look.
   * They are counted as having not said. Absent where there is none.
   */
  unsureAnswers: z.array(PartyUnsureAnswer).min(1).optional(),
  /** Poles that a group takes for members that have words of their own here. */
  answersThrough: z.array(AnswerThrough),
  likeness: Likeness,
  /** Null where it is held against nothing earlier. */
  since: Since.nullable(),
  method: Method,
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
  voices: z.array(z.strictObject({submission: z.string(), ...Voice.shape})),
  /** What it covers of what was handed in; absent where it covers everything. */
  covers: Covers.optional(),
  /** What parties replied to their cells before an edition was published; absent where none did. */
  replies: z.array(PrintedReply).min(1).optional(),
  /** The edition that it was published as; absent from a digest that was not. */
  edition: z
    .strictObject({
      number: EditionNumber,
      /** The day, ISO 8601. */
      date: z.iso.date(),
      /** The SHA-256 of `publisher.pub`, the key that signed it. */
      fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
      replaces: z.strictObject({number: EditionNumber, why: z.string().min(1)}).nullable()
    })
    .optional()
})
export type Digest = z.infer<typeof Digest>
