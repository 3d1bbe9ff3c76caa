import type {Cell} from '../../domain/digest/cell.js'
import {sideOf, speaks} from '../../domain/side.js'
import {codeCamps, mannerOfCell, partiesOf, quotesOf} from '../handout/camps.js'
import {type DigestIndex, farthestFrom, nearestTo, otherOf, type Subject} from '../handout/digest-index.js'
import {against, onSide} from '../handout/sides.js'
import type {BriefEntry} from './brief.js'

/** A code on which a party speaks, beside all others. */
export function codeEntry(own: Cell, subject: Subject, index: DigestIndex): BriefEntry {
  const others = index.cellsOn(own.code).filter(({party}) => party !== own.party)
  const side = sideOf(own.stance)
  const camps = codeCamps(others, side)
  const company = side === null ? [] : onSide(others, side)
  const opposed = side === null ? [] : against[side].flatMap(each => onSide(others, each))
  const nearest = nearestTo(own.party, partiesOf(company), index)
  const near = cellOf(nearest && otherOf(own.party, nearest), company) ?? likest(own, company)
  const farthest = farthestFrom(own.party, partiesOf(opposed), index)
  const far = cellOf(farthest && otherOf(own.party, farthest), opposed) ?? opposed[0]
  const heard = others.filter(speaks)
  return {
    id: own.code,
    subject,
    own: mannerOfCell(own),
    alone: heard.length === 0 ? 'voice' : side !== null && company.length === 0 ? 'side' : null,
    takesSide: side !== null,
    camps,
    nearest: nearest && {party: otherOf(own.party, nearest), shared: nearest.shared},
    unread: partiesOf(others.filter(({cell}) => cell === 'unread')),
    quotes: {own: quotesOf(own), near: quotesOf(near), opposite: quotesOf(far)},
    cells: [own, ...heard].map(({party, code}) => ({party, code}))
  }
}

const cellOf = (party: string | null, cells: readonly Cell[]): Cell | undefined =>
  cells.find(cell => cell.party === party)

// Where no distance is known: the first that takes the very same stance, else the first.
const likest = ({stance}: Cell, company: readonly Cell[]): Cell | undefined =>
  company.find(cell => cell.stance === stance) ?? company[0]
