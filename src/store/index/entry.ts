import type {ReadingFigures} from '../../domain/document.js'
import type {Failure, Note} from '../../domain/errors.js'
import type {Speaker} from '../../domain/meeting/speaker.js'
import type {Passage} from '../../domain/passage.js'
import type {Identity, Submission} from '../../domain/submission.js'
import type {SettledAnswer, SettledTag, Stance} from '../../domain/tag.js'

/** How far a submission is: nothing done yet, some stages done, all done, or stopped by a typed reason. */
export const submissionStates = ['waiting', 'reading', 'tagged', 'failed'] as const
export type SubmissionState = (typeof submissionStates)[number]

/** Whether a person has spoken on a tag; if not, whether the machine counts it or asks. */
export const tagStates = ['checked', 'unchecked', 'abstaining'] as const
export type TagState = (typeof tagStates)[number]

/** A submission in the lists: what is known of it by now. */
export type IndexedSubmission = {
  readonly submission: Submission
  readonly state: SubmissionState
  /** How many of its stages are done, and of how many. */
  readonly steps: {readonly done: number; readonly of: number}
  readonly failure: Failure | null
  readonly notes: readonly Note[]
  /** Null as long as it has not been read. */
  readonly identity: Identity | null
  readonly pageCount: number | null
  readonly mediaType: string | null
  readonly reading: ReadingFigures | null
  /** False where its silence means nothing; null as long as it has not been read. */
  readonly readInFull: boolean | null
  /** Whose words are in it, each statement by itself: one of a paper, one of each party in a transcript. */
  readonly statements: readonly {readonly parties: readonly string[]; readonly readInFull: boolean}[]
  /** Parties whose silence means nothing because of it: it is theirs and was not read, or words in it may be theirs. */
  readonly unreadOf: readonly string[]
  /** All parties it is known to come from or that speak in it, and the regions of these. */
  readonly parties: readonly string[]
  readonly regions: readonly string[]
}

/** What tells whether a submission counts, and for whom. */
export type Whose = Pick<IndexedSubmission, 'state' | 'statements' | 'unreadOf'> & {
  readonly submission: string
  readonly file: Pick<Submission['file'], 'name' | 'sha256'>
  readonly kind: Identity['kind']['value'] | null
  readonly supersedes: string | null
}

/** What tells whether a submission counts, out of all that is known of it. */
export const whoseOf = ({submission, identity, state, statements, unreadOf}: IndexedSubmission): Whose => ({
  submission: submission.id,
  file: {name: submission.file.name, sha256: submission.file.sha256},
  kind: identity?.kind.value ?? null,
  supersedes: identity?.supersedes ?? null,
  state,
  statements,
  unreadOf
})

/** A tag in the lists; what spoke for it stays with the outcome. */
export type IndexedTag = Pick<
  SettledTag,
  'code' | 'stance' | 'act' | 'confidence' | 'cues' | 'by' | 'settled'
> & {
  readonly obstacle: SettledTag['obstacle'] | null
  readonly state: TagState
}

/** An answer to a question in the lists. */
export type IndexedAnswer = Pick<SettledAnswer, 'pole' | 'confidence' | 'cues' | 'by' | 'settled'> & {
  readonly question: string
  readonly state: TagState
}

/** A passage in the lists, without its words as they are searched. */
export type IndexedPassage = Omit<Passage, 'submission' | 'id' | 'speaker'> & {
  readonly passage: string
  readonly speaker: Speaker | null
  /** Whom its words count for. */
  readonly parties: readonly string[]
  /** Where its page was read from a picture, how sure that is, 0–1. Else null. */
  readonly recognised: number | null
  readonly tags: readonly IndexedTag[]
  readonly answers: readonly IndexedAnswer[]
  /** Codes, and answers as `question=pole`, that the machine said and a person overruled. */
  readonly rejected: readonly string[]
  /** Codes for which a person chose it as the one to quote. */
  readonly bestQuoteOf: readonly string[]
  /** How many notes people left on it. */
  readonly notes: number
  /** Who read it and found nothing in it, where somebody did. */
  readonly noCodeBy?: string
}

/** What one submission says for one party on one code, in counts; a code on which nothing is said has none. */
export type IndexedCell = {
  readonly party: string
  readonly code: string
  /** Each stance of a tag that counts, once. */
  readonly stances: readonly Stance[]
  /** How many passages carry the code, of how many the machine is sure, how many a person has checked. */
  readonly passages: number
  readonly sure: number
  readonly checked: number
  /** How many more the machine is not sure enough of to count. */
  readonly abstaining: number
}

/** All rows of one submission. `key` names all that they were made of. */
export type IndexEntry = {
  readonly collection: string
  readonly key: string
  /** The file's name as it is sorted. */
  readonly place: string
  readonly submission: IndexedSubmission
  /** Each with what gives its words as a `tsvector` in text: it is asked only where the passage is written. */
  readonly passages: readonly (IndexedPassage & {readonly words: () => string})[]
  readonly cells: readonly IndexedCell[]
}
