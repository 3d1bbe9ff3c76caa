import type {Digest} from '../../domain/digest/digest.js'
import {grouped} from '../../domain/grouped.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Position, Statement} from '../../domain/position.js'
import {bestQuotes, surestFirst} from '../position/best-quotes.js'
import {jointActs, jointStance} from '../position/cell.js'
import {evidenceOf} from '../position/evidence.js'
import type {OwnCell} from './groups/through.js'

/** One cell for each code of a party that says this in its statements, in the order of the taxonomies. */
export function ownCells(
  {id, readInFull}: Pick<Digest['parties'][number], 'id' | 'readInFull'>,
  statements: readonly Statement[],
  pipeline: Pipeline
): OwnCell[] {
  const positions = grouped(
    statements.flatMap(({positions}) => positions),
    ({code}) => code
  )
  const codes = pipeline.taxonomies.flatMap(({id: taxonomy, codes}) =>
    codes.map(({code}) => `${taxonomy}/${code}`)
  )
  const most = pipeline.file.settings.quotesPerCell
  return codes.map(code => ({party: id, ...joined(code, positions.get(code) ?? [], {readInFull, most})}))
}

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
  const unsure = said === undefined ? positions.flatMap(({unsure = []}) => unsure) : []
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
    acted: positions.flatMap(({acted}) => acted),
    ...(unsure.length > 0 ? {unsure: surestFirst(unsure, most)} : {})
  }
}
