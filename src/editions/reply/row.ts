import type {Cell, PartyAnswer, PartyUnsureAnswer} from '../../domain/digest/cell.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {KeptReply} from '../../domain/edition/edition.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'
import {speaks} from '../../domain/side.js'
import {EditionRefusal} from '../workflow/refusals.js'

/** One cell of a party's row, or one contested question with the poles that it takes. */
export type RowCell = {
  /** What a reply to it names: the id of the code, or the code of the question. */
  readonly subject: string
  readonly labels: Labels
  readonly replies: readonly KeptReply[]
} /** `list` is the id of the list that its code is of. */ & (
  | {readonly kind: 'code'; readonly cell: Cell; readonly list: string}
  | {
      readonly kind: 'question'
      readonly answers: readonly {readonly labels: Labels; readonly answer: PartyAnswer}[]
      /** What may be answers, where it gives none. */
      readonly unsure: readonly {readonly labels: Labels; readonly answer: PartyUnsureAnswer}[]
      /** Whether nothing follows from its saying nothing. */
      readonly unread: boolean
    }
)

/** All that an edition shows of one party, and what the party replied. */
export type Row = {
  readonly party: {readonly id: string; readonly names: Labels}
  readonly files: readonly {readonly id: string; readonly file: string}[]
  /** The lists of codes, in the order of their cells. */
  readonly lists: readonly {readonly id: string; readonly labels: Labels}[]
  readonly cells: readonly RowCell[]
}

/** The row of one party in a digest. Throws an EditionRefusal where it has none. */
export function rowOf(digest: Digest, id: string, replies: readonly KeptReply[]): Row {
  const party = digest.parties.find(each => each.id === id)
  if (party === undefined) throw new EditionRefusal('noSuchParty', {party: id})
  const own = replies.filter(each => each.party === id)
  const repliesTo = (subject: string) => own.filter(each => each.subject === subject)
  const cells = new Map(digest.cells.flatMap(cell => (cell.party === id ? [[cell.code, cell] as const] : [])))
  const codes = digest.taxonomies.flatMap(({id: list, codes}) => codes.map(each => ({...each, list})))
  return {
    party: {id, names: party.names},
    files: digest.submissions
      .filter(({id: submission}) => party.submissions.includes(submission))
      .map(({id: submission, file}) => ({id: submission, file})),
    lists: digest.taxonomies.map(({id: list, labels}) => ({id: list, labels})),
    cells: [
      ...codes.flatMap(({code, labels, list}): readonly RowCell[] => {
        const cell = cells.get(code)
        return cell === undefined
          ? []
          : [{kind: 'code', subject: code, labels, cell, list, replies: repliesTo(code)}]
      }),
      ...digest.questions.map(({code, labels, poles}): RowCell => {
        const given = <Answer extends PartyUnsureAnswer>(all: readonly Answer[]) =>
          all
            .filter(each => each.party === id && each.question === code)
            .map(answer => ({
              answer,
              labels: poles.find(({pole}) => pole === answer.pole)?.labels ?? {en: answer.pole}
            }))
        return {
          kind: 'question',
          subject: code,
          labels,
          unread: !party.readInFull,
          replies: repliesTo(code),
          answers: given(digest.answers),
          unsure: given(digest.unsureAnswers ?? [])
        }
      })
    ]
  }
}

/** Whether the party says something in a cell of a row. */
export const saysSomething = (cell: RowCell): boolean =>
  cell.kind === 'code' ? speaks(cell.cell) : cell.answers.length > 0

/** Whether a cell of a row shows words of the party: those that count, or those that may speak to it. */
export const showsWords = (cell: RowCell): boolean =>
  saysSomething(cell) || (cell.kind === 'code' ? cell.cell.unsure !== undefined : cell.unsure.length > 0)
