import type {Generated} from 'kysely'

/** Rounds and all that is said in them. Rows are only ever added. */
export type RoundTables = {
  /** `summary` is what a list shows, apart from the words of all passages. */
  round: {id: string; number: Generated<string>; summary: string; content: string}
  round_step: {number: Generated<string>; id: string; round: string; content: string}
  round_coding: {
    number: Generated<string>
    id: string
    round: string
    coder: string
    passage: string
    content: string
  }
  /** `passage` is null for a withdrawal. */
  round_word: {number: Generated<string>; id: string; round: string; passage: string | null; content: string}
}
