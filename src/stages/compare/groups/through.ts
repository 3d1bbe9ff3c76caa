import type {AnswerThrough, Cell, PartyAnswer, Through} from '../../../domain/digest/cell.js'
import type {Digest} from '../../../domain/digest/digest.js'
import type {DigestGroup} from '../../../domain/digest/group.js'
import {grouped} from '../../../domain/grouped.js'
import {areOpposed, sideOf} from '../../../domain/side.js'

/** What a party says itself on a code. */
export type OwnCell = Omit<Cell, 'through'>

/** The cells, each with what groups say for its party; a group's own words are never moved into a member's. */
export function withThrough(cells: readonly OwnCell[], groups: readonly DigestGroup[]): Cell[] {
  const ofParty = grouped(cells, ({party}) => party)
  const said = new Map(
    groups.map(({id}) => [id, new Map((ofParty.get(id) ?? []).map(cell => [cell.code, cell]))])
  )
  return cells.map(cell => ({
    ...cell,
    through: groupsFor(cell.party, groups).flatMap(
      ({id}) => throughOf(cell, said.get(id)?.get(cell.code)) ?? []
    )
  }))
}

const groupsFor = (party: string, groups: readonly DigestGroup[]): readonly DigestGroup[] =>
  groups.filter(({members}) => members.includes(party))

function throughOf(own: OwnCell, group: OwnCell | undefined): Through | undefined {
  if (group === undefined || (group.cell !== 'position' && group.cell !== 'mentions')) return undefined
  const {party, cell, stance} = group
  return {group: party, cell, stance, differs: areOpposed(sideOf(own.stance), sideOf(stance))}
}

/** Who leaves a question open stands against nobody. */
const OPEN = 'open'

/** The poles that groups take for members which have words of their own in the digest. */
export function answersThrough(
  answers: readonly PartyAnswer[],
  {parties, groups}: {readonly parties: Digest['parties']; readonly groups: readonly DigestGroup[]}
): AnswerThrough[] {
  const polesOf = (party: string, question: string) =>
    answers
      .filter(answer => answer.party === party && answer.question === question && answer.pole !== OPEN)
      .map(({pole}) => pole)
  return parties.flatMap(({id: party}) =>
    groupsFor(party, groups).flatMap(({id: group}) =>
      answers
        .filter(answer => answer.party === group)
        .map(({question, pole}) => {
          const own = polesOf(party, question)
          return {
            party,
            group,
            question,
            pole,
            differs: pole !== OPEN && own.length > 0 && !own.includes(pole)
          }
        })
    )
  )
}
