import {grouped} from '../../domain/grouped.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {sessionAlike} from '../../domain/pipeline/sessions.js'
import type {Position} from '../../domain/position.js'
import {cellOf, jointStance} from '../../stages/position/cell.js'
import {evidenceOf} from '../../stages/position/evidence.js'
import type {HeldSubmission, IndexedPole} from '../../store/index/changes.js'
import type {IndexedCell} from '../../store/index/entry.js'
import type {Desk} from '../desk.js'
import {type Held, heldNow, partiesIn} from './held.js'

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

/** Only submissions of one session, by whatever words mean it, or in one language by its primary subtag. */
export type Only = {readonly session?: string | undefined; readonly language?: string | undefined}

/** All that is said of one party. The same object as before, as long as nothing changed in what is of that party. */
export type LiveRow = LiveParty & {
  readonly cells: readonly LiveCell[]
  readonly poles: readonly IndexedPole[]
}

/** The matrix at this moment: every party, and a cell for each of them on each code. */
export type LiveMatrix = {
  readonly rows: readonly LiveRow[]
  readonly parties: readonly LiveParty[]
  readonly cells: readonly LiveCell[]
  readonly poles: readonly IndexedPole[]
}

/**
 * The matrix as the comparison would make it now, of the submissions that count, or only of some of them. It is kept, and
 * only rows of parties whose submissions changed are counted anew, however many look at it.
 */
export async function liveMatrix(desk: Desk, only: Only = {}): Promise<LiveMatrix> {
  const {pipeline} = desk
  const held = await heldNow(desk)
  const kept = matrices.get(pipeline) ?? new Map<string, Kept>()
  matrices.set(pipeline, kept)
  const {sessions} = pipeline
  const session = only.session === undefined ? null : sessionAlike(only.session, sessions)
  const which = JSON.stringify([session, only.language ?? null])
  const known = kept.get(which)
  if (known?.held === held) return known.matrix
  const matrix = counted(held, {pipeline, only, before: known})
  if (kept.size >= MOST) kept.clear()
  kept.set(which, {held, matrix})
  return matrix
}

type Kept = {readonly held: Held; readonly matrix: LiveMatrix}

/** So many choices of session and language are kept. */
const MOST = 20
const matrices = new WeakMap<Pipeline, Map<string, Kept>>()

type Scene = {readonly pipeline: Pipeline; readonly only: Only; readonly before: Kept | undefined}

function counted(held: Held, {before, only, pipeline}: Scene): LiveMatrix {
  const alike = (words: string) => sessionAlike(words, pipeline.sessions)
  const those = held.submissions.filter(
    ({language, session}) =>
      (only.session === undefined || (session !== null && alike(session) === alike(only.session))) &&
      (only.language === undefined || language?.split('-', 1)[0] === only.language)
  )
  const ofParty = new Map<string, HeldSubmission[]>()
  for (const each of those)
    for (const party of partiesIn(each)) {
      const own = ofParty.get(party)
      if (own === undefined) ofParty.set(party, [each])
      else own.push(each)
    }
  const codes = pipeline.taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`))
  // The turns of another reading of the store tell nothing.
  const isLater = before !== undefined && before.held.turn < held.turn
  const known = new Map(isLater ? before.matrix.rows.map(row => [row.id, row]) : [])
  const rows = partiesOf(those).map((party): LiveRow => {
    const row = known.get(party.id)
    const isOld = (held.turnOf.get(party.id) ?? 0) <= (before?.held.turn ?? 0)
    return row !== undefined && isOld ? row : rowOf(party, ofParty.get(party.id) ?? [], codes)
  })
  return {
    rows,
    parties: rows.map(({id, readInFull}) => ({id, readInFull})),
    cells: rows.flatMap(({cells}) => cells),
    poles: rows.flatMap(({poles}) => poles)
  }
}

type PartyHeard = LiveParty & {readonly heard: boolean}

/** Who speaks in what counts, and who handed in what was not read. */
function partiesOf(all: readonly HeldSubmission[]): readonly PartyHeard[] {
  const counted = all.filter(({stands}) => stands).flatMap(({whose}) => whose.statements)
  const spoken = grouped(
    counted.flatMap(({parties, readInFull}) => parties.map(party => ({party, readInFull}))),
    ({party}) => party
  )
  const notRead = all.filter(({state}) => state !== 'tagged').flatMap(({whose}) => whose.unreadOf)
  const doubtful = new Set([
    ...notRead,
    ...all.filter(({stands}) => stands).flatMap(({whose}) => whose.unreadOf)
  ])
  return [...new Set([...spoken.keys(), ...notRead])].map(id => ({
    id,
    readInFull: !doubtful.has(id) && (spoken.get(id) ?? []).every(({readInFull}) => readInFull),
    heard: spoken.has(id)
  }))
}

function rowOf(party: PartyHeard, all: readonly HeldSubmission[], codes: readonly string[]): LiveRow {
  const counting = all.filter(({stands}) => stands)
  const own = <Each extends {readonly party: string}>(each: readonly Each[]) =>
    each.filter(({party: whose}) => whose === party.id)
  const cells = grouped(
    counting.flatMap(each => own(each.cells)),
    ({code}) => code
  )
  const poles = grouped(
    counting.flatMap(each => own(each.poles)),
    ({pole, question}) => `${question}=${pole}`
  )
  return {
    id: party.id,
    readInFull: party.readInFull,
    cells: codes.map(code => liveCell({party: party.id, code}, totalOf(cells.get(code) ?? []), party)),
    poles: [...poles].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, each]) => poleOf(each))
  }
}

type Counts = Pick<IndexedCell, 'stances' | 'passages' | 'sure' | 'checked' | 'abstaining'>

function totalOf(cells: readonly IndexedCell[]): Counts {
  const heard = new Set(cells.flatMap(({stances}) => stances))
  return {
    stances: stances.filter(stance => heard.has(stance)),
    passages: sum(cells, 'passages'),
    sure: sum(cells, 'sure'),
    checked: sum(cells, 'checked'),
    abstaining: sum(cells, 'abstaining')
  }
}

const stances = ['supports', 'qualified', 'opposes', 'mentions'] as const

function poleOf(own: readonly IndexedPole[]): IndexedPole[] {
  const [first] = own
  if (first === undefined) return []
  const [passages, checked] = [sum(own, 'passages'), sum(own, 'checked')]
  return [{...first, passages, checked, abstaining: sum(own, 'abstaining')}]
}

const sum = <Name extends string>(all: readonly Readonly<Record<Name, number>>[], name: Name): number =>
  all.reduce((total, each) => total + each[name], 0)

function liveCell(
  at: {readonly party: string; readonly code: string},
  {abstaining, checked, passages, stances, sure}: Counts,
  {readInFull, heard}: PartyHeard
): LiveCell {
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
