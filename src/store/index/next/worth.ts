import {sql} from 'kysely'
import type {Stance} from '../../../domain/tag.js'
import type {ConcordDatabase} from '../../database.js'
import type {TagState} from '../entry.js'

/** What a tag or an answer is about: a code, or `question=pole`. */
export type Subject = string

/** A tag or an answer on which no person has spoken. An answer has no stance. */
export type OpenWord = {
  readonly subject: Subject
  readonly stance: Stance | null
  readonly state: Exclude<TagState, 'checked'>
  readonly confidence: number
}

/** A passage that counts, with what is open on it. */
export type OpenPassage = {
  readonly submission: number
  readonly ordinal: number
  readonly parties: readonly string[]
  readonly recognised: number | null
  readonly open: readonly OpenWord[]
}

/** How many passages that count speak for a party on a subject, in one stance. */
export type Voice = {
  readonly party: string
  readonly subject: Subject
  readonly stance: Stance | null
  readonly passages: number
}

/** What the worth of passages is told from. */
export type WorthScene = {
  readonly passages: readonly OpenPassage[]
  readonly voices: readonly Voice[]
  /** How many tags or answers of a subject people have checked. */
  readonly examples: ReadonlyMap<Subject, number>
}

/** What one thing adds to the worth of a passage, and what it was told from. */
export type Why = {
  readonly part: string
  readonly subject: Subject | null
  readonly party: string | null
  readonly worth: number
  /** A share or a count, as the part has it; else null. */
  readonly figure: number | null
}

/** What looking at a passage is worth. */
export type Worth = Pick<OpenPassage, 'submission' | 'ordinal'> & {
  readonly worth: number
  readonly why: readonly Why[]
}

/** Tells the worth of passages; pure. */
export type WorthRule = (scene: WorthScene) => readonly Worth[]

/** How many tags or answers of each subject people have checked. */
export async function examplesIn(
  database: ConcordDatabase,
  collection: string
): Promise<ReadonlyMap<Subject, number>> {
  const {rows} = await sql<{subject: string; examples: number}>`
    select w.subject, count(*)::integer as examples from (${said}) w
    where w.collection = ${collection} and w.state = 'checked' group by w.subject`.execute(database)
  return new Map(rows.map(({subject, examples}) => [subject, examples]))
}

/** What is said, tags and answers alike, each with what it is about. */
export const said = sql`select submission, ordinal, collection, parties, code as subject, stance, state, confidence
    from concord.indexed_tag
  union all
  select submission, ordinal, collection, parties, question || '=' || pole, null, state, confidence
    from concord.indexed_answer`
