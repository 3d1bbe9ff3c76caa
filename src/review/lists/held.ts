import type {HeldSubmission} from '../../store/index/changes.js'
import type {SubmissionState} from '../../store/index/entry.js'
import type {Store} from '../../store/store.js'
import type {Desk} from '../desk.js'

/**
 * The submissions of a collection as they are now, in the order of their names, with what is counted over all of them. What
 * did not change is the same object as before; so is the whole.
 */
export type Held = {
  readonly submissions: readonly HeldSubmission[]
  /** By its number, the turn in which each party's submissions changed last, and the turn it is now. */
  readonly turnOf: ReadonlyMap<string, number>
  readonly turn: number
}

/** Reads what changed since somebody looked last, and nothing else: one question where nothing did. */
export async function heldNow({pipeline, store}: Desk): Promise<Held> {
  const {id} = pipeline.file
  const ofStore = kept.get(store) ?? new Map<string, Kept>()
  kept.set(store, ofStore)
  const known = ofStore.get(id) ?? {known: Promise.resolve(nothing)}
  ofStore.set(id, known)
  // Who asks while another reads waits, and reads what came in between.
  const next = known.known.catch(() => nothing).then(before => later(before, id, store))
  known.known = next
  return (await next).held
}

type Known = {
  readonly upTo: string | null
  readonly byNumber: ReadonlyMap<number, HeldSubmission>
  readonly held: Held
}
type Kept = {known: Promise<Known>}

const nothing: Known = {
  upTo: null,
  byNumber: new Map(),
  held: {submissions: [], turnOf: new Map(), turn: 0}
}

const kept = new WeakMap<Store, Map<string, Kept>>()

async function later(before: Known, collection: string, store: Store): Promise<Known> {
  const changes = await store.index.changes(collection, before.upTo)
  if (changes.submissions.length === 0 && changes.count === before.byNumber.size)
    return {...before, upTo: changes.upTo}
  const fresh = changes.submissions.filter(each => !isSame(before.byNumber.get(each.number), each))
  const all = new Map(before.byNumber)
  for (const each of fresh) all.set(each.number, each)
  // Some are gone: whatever is left is read anew.
  if (all.size !== changes.count && before.upTo !== null)
    return later({...nothing, held: {...nothing.held, turn: before.held.turn}}, collection, store)
  if (fresh.length === 0) return {...before, upTo: changes.upTo}
  const turn = before.held.turn + 1
  const turnOf = new Map(before.held.turnOf)
  for (const {number} of fresh)
    for (const each of [before.byNumber.get(number), all.get(number)])
      for (const party of each === undefined ? [] : partiesIn(each)) turnOf.set(party, turn)
  const submissions = [...all.values()].toSorted(inOrder)
  return {upTo: changes.upTo, byNumber: all, held: {submissions, turnOf, turn}}
}

/** Whoever has seen a row may be given it again, as others were still writing when it was seen. */
const isSame = (before: HeldSubmission | undefined, now: HeldSubmission): boolean =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(now)

/** All parties on whose cells a submission may tell. */
export const partiesIn = ({cells, poles, whose}: HeldSubmission): ReadonlySet<string> =>
  new Set([
    ...whose.statements.flatMap(({parties}) => parties),
    ...whose.unreadOf,
    ...cells.map(({party}) => party),
    ...poles.map(({party}) => party)
  ])

const inOrder = (a: HeldSubmission, b: HeldSubmission): number =>
  a.place < b.place ? -1 : a.place > b.place ? 1 : a.whose.submission < b.whose.submission ? -1 : 1

/** How many submissions of the collection are how far. */
export async function progressOf(desk: Desk): Promise<Readonly<Record<SubmissionState, number>>> {
  const count = {waiting: 0, reading: 0, tagged: 0, failed: 0}
  for (const {state} of (await heldNow(desk)).submissions) count[state] += 1
  return count
}
