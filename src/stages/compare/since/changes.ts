import type {Cell, PartyAnswer} from '../../../domain/digest/cell.js'
import type {Digest} from '../../../domain/digest/digest.js'
import type {AnswerChange, Change, ChangeKind, Said} from '../../../domain/digest/since.js'
import {grouped} from '../../../domain/grouped.js'
import {speaks} from '../../../domain/side.js'

type Sides = Pick<Digest, 'cells' | 'answers'>

/** What two digests say for some parties, held against one another, in the order of the later one. */
export function changesBetween(
  earlier: Sides,
  later: Sides,
  parties: readonly string[]
): {readonly changes: Change[]; readonly answers: AnswerChange[]} {
  return {
    changes: parties.flatMap(party => changesOf(party, earlier.cells, later.cells)),
    answers: parties.flatMap(party => answerChangesOf(party, earlier.answers, later.answers))
  }
}

/**
 * The parties of a later digest of which can be told what is new. One that the earlier digest left out, with all that it
 * had said, says nothing newly because it is in this one.
 */
export function comparableParties(earlier: Pick<Digest, 'covers'>, later: Digest): readonly string[] {
  const leftOut = new Set(earlier.covers?.leftOut.map(({party}) => party))
  return later.parties.map(({id}) => id).filter(id => !leftOut.has(id))
}

function changesOf(party: string, earlier: readonly Cell[], later: readonly Cell[]): Change[] {
  const before = new Map(earlier.filter(cell => cell.party === party).map(cell => [cell.code, cell]))
  return later
    .filter(cell => cell.party === party)
    .flatMap(now => {
      const then = before.get(now.code)
      // A code that was not compared before is not new because of that.
      if (then === undefined && before.size > 0) return []
      const kind = kindOf(then !== undefined && speaks(then), speaks(now), () => !isSame(then, now))
      // Of what was not read nothing is known: neither that it is new nor that it was dropped.
      if (kind === null || now.cell === 'unread' || then?.cell === 'unread') return []
      return {party, code: now.code, kind, before: saidOf(then), after: saidOf(now)}
    })
}

function kindOf(before: boolean, after: boolean, differs: () => boolean): ChangeKind | null {
  if (!before) return after ? 'new' : null
  if (!after) return 'dropped'
  return differs() ? 'changed' : null
}

const isSame = (a: Cell | undefined, b: Cell): boolean =>
  a !== undefined && a.cell === b.cell && a.stance === b.stance && a.acts.join() === b.acts.join()

const saidOf = (cell: Cell | undefined): Said =>
  cell === undefined
    ? {cell: 'silent', stance: null, acts: [], quotes: []}
    : {cell: cell.cell, stance: cell.stance, acts: cell.acts, quotes: cell.quotes}

function answerChangesOf(
  party: string,
  earlier: readonly PartyAnswer[],
  later: readonly PartyAnswer[]
): AnswerChange[] {
  const byQuestion = (answers: readonly PartyAnswer[]) =>
    grouped(
      answers.filter(answer => answer.party === party),
      ({question}) => question
    )
  const [before, after] = [byQuestion(earlier), byQuestion(later)]
  return [...new Set([...after.keys(), ...before.keys()])].flatMap(question => {
    const [then, now] = [polesOf(before.get(question)), polesOf(after.get(question))]
    const names = (poles: AnswerChange['before']) => poles.map(({pole}) => pole).join()
    const kind = kindOf(then.length > 0, now.length > 0, () => names(then) !== names(now))
    return kind === null ? [] : [{party, question, kind, before: then, after: now}]
  })
}

const polesOf = (answers: readonly PartyAnswer[] = []): AnswerChange['before'] =>
  answers.map(({pole, quotes}) => ({pole, quotes}))
