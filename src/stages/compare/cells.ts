import type {Cell, Digest} from '../../domain/digest.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Position} from '../../domain/position.js'
import {bestQuotes} from '../position/best-quotes.js'
import {jointActs, jointStance} from '../position/cell.js'
import type {Standing} from './standing.js'

/** One cell a party and code, in the order of the parties and the taxonomies. */
export const cellsOf = (parties: Digest['parties'], stand: Standing, pipeline: Pipeline): Cell[] =>
  parties.flatMap(({id, readInFull}) => {
    const positions = stand.counted
      .filter(({statement}) => statement.parties.includes(id))
      .map(({statement}) => statement.positions)
    const codes = pipeline.taxonomies.flatMap(({id: taxonomy, codes}) =>
      codes.map(({code}) => `${taxonomy}/${code}`)
    )
    return codes.map(code => {
      const onCode = positions.flatMap(all => all.filter(position => position.code === code))
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
  return {
    code,
    cell: said ?? nothing,
    stance: jointStance(positions.map(({stance}) => stance)),
    acts: jointActs(positions.flatMap(({acts}) => acts)),
    passages: positions.reduce((sum, {passages}) => sum + passages, 0),
    quotes: bestQuotes(
      positions.flatMap(({quotes}) => quotes),
      most
    )
  }
}
