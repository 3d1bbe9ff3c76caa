import {setTimeout as sleep} from 'node:timers/promises'
import type {Store} from '../../store/store.js'
import type {Desk} from '../desk.js'
import {rarityOf} from './rarity.js'
import {worthRule} from './worth-rule.js'

/** So many changes are told in one transaction: where nobody waits, and where people work meanwhile. */
const AT_ONCE = 200
const CALMLY = 8

/** Where people work meanwhile, a rest after each transaction is so many times as long as it took, but no longer than this. */
const REST = 3
const LONGEST_REST_MS = 1000

/**
 * Tells anew what looks at passages are worth, where that hangs on what has changed since. Who asks while it is under way
 * waits for one more round after it, together with all others who ask.
 */
export const toldWorths = (desk: Desk): Promise<void> =>
  inTurn(desk, () => tell(desk, {most: AT_ONCE, rest: 0}))

/**
 * The same, in small pieces with rests, while whoever made the change goes on. What was not told because the program ended
 * is on the list still, and is told when it begins again.
 */
export function tellCalmly(desk: Desk): void {
  // What fails stays on the list too.
  setImmediate(() => void inTurn(desk, () => tell(desk, {most: CALMLY, rest: REST})).catch(() => {}))
}

function inTurn({pipeline, store}: Desk, act: () => Promise<void>): Promise<void> {
  const {id} = pipeline.file
  const ofStore = underWay.get(store) ?? new Map<string, UnderWay>()
  underWay.set(store, ofStore)
  const known = ofStore.get(id)
  if (known?.next) return known.next
  const begin = () => {
    const now = act().finally(() => {
      if (ofStore.get(id)?.now === now) ofStore.delete(id)
    })
    ofStore.set(id, {now})
    return now
  }
  if (known === undefined) return begin()
  const next = known.now.then(begin, begin)
  ofStore.set(id, {now: known.now, next})
  return next
}

type UnderWay = {readonly now: Promise<void>; readonly next?: Promise<void>}

const underWay = new WeakMap<Store, Map<string, UnderWay>>()

async function tell(
  {pipeline, store}: Desk,
  {most, rest}: {readonly most: number; readonly rest: number}
): Promise<void> {
  const {id} = pipeline.file
  const rule = worthRule(pipeline)
  for (;;) {
    const begun = performance.now()
    const told = await store.next.tellDue(id, {most, rule})
    if (told === 0 && (await store.next.rarityDue(id, rarityOf)) === 0) return
    if (rest > 0)
      await sleep(Math.min(LONGEST_REST_MS, rest * (performance.now() - begun)), undefined, {ref: false})
  }
}
