import type {Cell} from '../../domain/digest/cell.js'
import type {Digest} from '../../domain/digest/digest.js'
import {grouped} from '../../domain/grouped.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Position} from '../../domain/position.js'
import {bestQuotes} from '../position/best-quotes.js'
import {jointActs, jointStance} from '../position/cell.js'
import {evidenceOf} from '../position/evidence.js'
import type {Standing} from './standing.js'

/** One cell a party and code, in the order of the parties and the taxonomies. */
export const ownCells = (
  parties: Digest['parties'],
  stand: Standing,
  pipeline: Pipeline
): Omit<Cell, 'through'>[] =>
  parties.flatMap(({id, readInFull}) => {
    const positions = grouped(
      stand.counted
        .filter(({statement}) => statement.parties.includes(id))
        .flatMap(({statement}) => statement.positions),
      ({code}) => code
    )
    const codes = pipeline.taxonomies.flatMap(({id: taxonomy, codes}) =>
      codes.map(({code}) => `${taxonomy}/${code}`)
    )
    return codes.map(code => {
      const onCode = positions.get(code) ?? []
      return {party: id, ...joined(code, onCode, {readInFull, most: pipeline.file.settings.quotesPerCell})}
    })
  })

/**
 * Several submissions' positions on one code, as one: what was said anywhere was said; nothing is silent
 * while a submission of the party was not, or not fully, read.
 */
function joined(
  code: string,
  positions: readonly Position[],
  {readInFull, most}: {readonly readInFull: boolean; readonly most: number}
): Position {
  const cells = new Set(positions.map(({cell}) => cell))
  const said = cells.has('position') ? 'position' : cells.has('mentions') ? 'mentions' : undefined
  const nothing = readInFull && positions.length > 0 ? 'silent' : 'unread'
  const sum = (count: 'passages' | 'sure' | 'checked') =>
    positions.reduce((total, position) => total + position[count], 0)
  const counts = {passages: sum('passages'), sure: sum('sure'), checked: sum('checked')}
  return {
    code,
    cell: said ?? nothing,
    stance: jointStance(positions.map(({stance}) => stance)),
    acts: jointActs(positions.flatMap(({acts}) => acts)),
    ...counts,
    evidence: evidenceOf(counts),
    quotes: bestQuotes(
      positions.flatMap(({quotes}) => quotes),
      most
    ),
    acted: positions.flatMap(({acted}) => acted)
  }
}
