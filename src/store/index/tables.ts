import type {Generated, GeneratedAlways} from 'kysely'

/** The tables of the index, and what was set aside. Submissions go by number within them, which keeps rows short. */
export type IndexTables = {
  set_aside: {number: Generated<string>; id: string; collection: string; content: string}
  indexed_submission: SubmissionRow
  indexed_passage: PassageRow
  indexed_tag: TagRow
  indexed_answer: AnswerRow
  indexed_cell: CellRow
  indexed_worth: {submission: number; ordinal: number; collection: string; worth: number; content: string}
  /** How many examples of a code there were when worths were last told by them. */
  indexed_examples: {collection: string; code: string; examples: number}
  worth_due: DueRow
  /** Who looks at a passage, until when. */
  claim: {collection: string; passage: string; by: string; until: Date}
}

type SubmissionRow = {
  number: Generated<number>
  collection: string
  submission: string
  /** Of what the rows were made; another one means that they are not up to date. */
  key: string
  /** The file's name as it is sorted. */
  place: string
  state: string
  failure: string | null
  kind: string | null
  date: string | null
  session: string | null
  language: string | null
  parties: string[]
  regions: string[]
  codes: string[]
  taxonomies: string[]
  pages_read: number | null
  words: number | null
  confidence: number | null
  read_in_full: boolean | null
  passages: number
  checked: number
  unchecked: number
  abstaining: number
  stands: Generated<boolean>
  superseded_by: string | null
  same_as: string | null
  /** What tells whether it counts, and for whom. */
  whose: string
  content: string
  /** The transaction that wrote the row, which the database notes. */
  changed: GeneratedAlways<string>
}

/** What changed, so that the worth of passages is to be told anew. */
type DueRow = {
  number: Generated<string>
  collection: string
  /** Of its own passages those of these ordinals; all where none are named. */
  submission: number | null
  ordinals: number[] | null
  /** And of all passages for these parties those on which one of these subjects is open; any where none are named. */
  parties: string[]
  subjects: string[] | null
}

type PassageRow = {
  submission: number
  ordinal: number
  collection: string
  passage: string
  parties: string[]
  language: string
  recognised: number | null
  tags: number
  unchecked: number
  abstaining: number
  words: string
  content: string
}

type TagRow = {
  submission: number
  ordinal: number
  /** Its place among the tags of its passage, from 0. */
  place: number
  collection: string
  code: string
  taxonomy: string
  stance: string
  act: string
  confidence: number
  state: string
  parties: string[]
  content: string
}

type AnswerRow = {
  submission: number
  ordinal: number
  place: number
  collection: string
  question: string
  pole: string
  confidence: number
  state: string
  parties: string[]
  content: string
}

type CellRow = {
  submission: number
  party: string
  code: string
  collection: string
  stances: string[]
  passages: number
  sure: number
  checked: number
  abstaining: number
}
