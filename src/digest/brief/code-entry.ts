import type {Cell} from '../../domain/digest/cell.js'
import {bestQuotes} from '../handout/best-quotes.js'
import {type DigestIndex, farthestFrom, nearestTo, otherOf, type Subject} from '../handout/digest-index.js'
import {against, codeSides, onSide, sideOf, speaks} from '../handout/sides.js'
import type {BriefEntry, Camp, Manner, PartyQuote} from './brief.js'

/** A code on which a party speaks, beside all others. */
export function codeEntry(own: Cell, subject: Subject, index: DigestIndex): BriefEntry {
  const others = index.cellsOn(own.code).filter(({party}) => party !== own.party)
  const side = sideOf(own.stance)
  const camps = campsOf(others, side)
  const company = side === null ? [] : onSide(others, side)
  const opposed = side === null ? [] : against[side].flatMap(each => onSide(others, each))
  const nearest = nearestTo(own.party, namesOf(company), index)
  const near = cellOf(nearest && otherOf(own.party, nearest), company) ?? likest(own, company)
  const farthest = farthestFrom(own.party, namesOf(opposed), index)
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
    unread: namesOf(others.filter(({cell}) => cell === 'unread')),
    quotes: {own: quotesOf(own), near: quotesOf(near), opposite: quotesOf(far)},
    cells: [own, ...heard].map(({party, code}) => ({party, code}))
  }
}

/** How a cell speaks. */
export const mannerOfCell = ({cell, stance, acts}: Pick<Cell, 'cell' | 'stance' | 'acts'>): Manner => ({
  kind: 'code',
  cell,
  stance,
  acts
})

/** The best words of a cell; none where there is no cell. */
export const quotesOf = (cell: Cell | undefined): readonly PartyQuote[] =>
  cell === undefined ? [] : bestQuotes(cell.quotes, cell.stance).map(quote => ({party: cell.party, quote}))

function campsOf(others: readonly Cell[], side: ReturnType<typeof sideOf>): readonly Camp[] {
  const camps = codeSides.map(each => ({
    side: each,
    own: each === side,
    opposite: side !== null && against[side].includes(each),
    parties: namesOf(onSide(others, each))
  }))
  const mentions = others.filter(cell => speaks(cell) && sideOf(cell.stance) === null)
  return [
    ...camps,
    {side: 'mentions' as const, own: false, opposite: false, parties: namesOf(mentions)}
  ].filter(({parties}) => parties.length > 0)
}

const namesOf = (cells: readonly Cell[]): readonly string[] => cells.map(({party}) => party)

const cellOf = (party: string | null, cells: readonly Cell[]): Cell | undefined =>
  cells.find(cell => cell.party === party)

// Where no distance is known: the first that takes the very same stance, else the first.
const likest = ({stance}: Cell, company: readonly Cell[]): Cell | undefined =>
  company.find(cell => cell.stance === stance) ?? company[0]
