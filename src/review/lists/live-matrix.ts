import {grouped} from '../../domain/grouped.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Position} from '../../domain/position.js'
import {cellOf, jointStance} from '../../stages/position/cell.js'
import {evidenceOf} from '../../stages/position/evidence.js'
import type {CellFilter, PoleTotal} from '../../store/index/cells.js'
import type {IndexedCell, Whose} from '../../store/index/entry.js'
import type {Store} from '../../store/store.js'
import type {Desk} from '../desk.js'

/** One party on one code, as it stands at this moment: what it says itself, without what groups say for it. */
export type LiveCell = Pick<
  Position,
  'code' | 'cell' | 'stance' | 'passages' | 'sure' | 'checked' | 'evidence'
> & {
  readonly party: string
  /** Passages that the machine is not sure enough of to count: a person is asked. */
  readonly abstaining: number
}

/** A party of the matrix. Where it was not read in full, nothing follows from its silence. */
export type LiveParty = {readonly id: string; readonly readInFull: boolean}

/** The matrix at this moment: every party, and a cell for each of them on each code. */
export type LiveMatrix = {
  readonly parties: readonly LiveParty[]
  readonly cells: readonly LiveCell[]
  readonly poles: readonly PoleTotal[]
}

/**
 * The matrix as the comparison would make it now, of the submissions that count, or only of some of them. It is counted
 * once for each state of the lists, however many look at it.
 */
export async function liveMatrix(desk: Desk, only: CellFilter = {}): Promise<LiveMatrix> {
  const {pipeline, store} = desk
  const stamp = await store.index.stamp(pipeline.file.id)
  const kept = matrices.get(pipeline) ?? new Map<string, Kept>()
  matrices.set(pipeline, kept)
  const which = JSON.stringify([only.session ?? null, only.language ?? null])
  const known = kept.get(which)
  if (known?.stamp === stamp && known.store === store) return known.matrix
  const matrix = counted(desk, only)
  if (kept.size >= MOST) kept.clear()
  kept.set(which, {stamp, store, matrix})
  // What failed is tried again by the next who looks.
  matrix.catch(() => kept.delete(which))
  return matrix
}

type Kept = {readonly stamp: string; readonly store: Store; readonly matrix: Promise<LiveMatrix>}

/** So many choices of session and language are kept. */
const MOST = 20
const matrices = new WeakMap<Pipeline, Map<string, Kept>>()

async function counted({store, pipeline}: Desk, only: CellFilter): Promise<LiveMatrix> {
  const {id} = pipeline.file
  const whose = await store.index.whose(id, only)
  const totals = new Map(
    (await store.index.cells(id, only)).map(cell => [`${cell.party} ${cell.code}`, cell])
  )
  const codes = pipeline.taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`))
  const parties = partiesOf(whose)
  return {
    parties: parties.map(({id, readInFull}) => ({id, readInFull})),
    cells: parties.flatMap(party =>
      codes.map(code => liveCell({party: party.id, code}, totals.get(`${party.id} ${code}`), party))
    ),
    poles: await store.index.poles(id, only)
  }
}

type PartyHeard = LiveParty & {readonly heard: boolean}

/** Who speaks in what counts, and who handed in what was not read. */
function partiesOf(whose: readonly (Whose & {readonly stands: boolean})[]): readonly PartyHeard[] {
  const counted = whose.filter(({stands}) => stands).flatMap(({statements}) => statements)
  const spoken = grouped(
    counted.flatMap(({parties, readInFull}) => parties.map(party => ({party, readInFull}))),
    ({party}) => party
  )
  const notRead = whose.filter(({state}) => state !== 'tagged').flatMap(({unreadOf}) => unreadOf)
  const doubtful = new Set([
    ...notRead,
    ...whose.filter(({stands}) => stands).flatMap(({unreadOf}) => unreadOf)
  ])
  return [...new Set([...spoken.keys(), ...notRead])].map(id => ({
    id,
    readInFull: !doubtful.has(id) && (spoken.get(id) ?? []).every(({readInFull}) => readInFull),
    heard: spoken.has(id)
  }))
}

function liveCell(
  at: {readonly party: string; readonly code: string},
  total: IndexedCell | undefined,
  {readInFull, heard}: PartyHeard
): LiveCell {
  const {stances = [], passages = 0, sure = 0, checked = 0, abstaining = 0} = total ?? {}
  const said = cellOf(stances.map(stance => ({stance, act: 'none'})))
  return {
    ...at,
    cell: said === 'silent' && !(readInFull && heard) ? 'unread' : said,
    stance: jointStance(stances),
    passages,
    sure,
    checked,
    evidence: evidenceOf({passages, sure, checked}),
    abstaining
  }
}
