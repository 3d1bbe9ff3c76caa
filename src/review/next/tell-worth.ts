import type {Store} from '../../store/store.js'
import type {Desk} from '../desk.js'
import {rarityOf} from './rarity.js'
import {worthRule} from './worth-rule.js'

/** So many parties at a time, so that no list of tags becomes too long. */
const AT_ONCE = 10

/**
 * Tells anew what a look at the passages of these parties is worth. Null stands for words that are nobody's.
 */
export async function tellWorth(parties: ReadonlySet<string | null>, {store, pipeline}: Desk): Promise<void> {
  const all = [...parties]
  const rule = worthRule(pipeline)
  for (let from = 0; from < all.length; from += AT_ONCE)
    await store.next.tellWorth(pipeline.file.id, {parties: all.slice(from, from + AT_ONCE), rule})
}

/**
 * Tells anew what passages are worth where what is rare has changed since that was told last, of whatever party. Who
 * asks while it is under way waits for one more look after it, together with all others who ask.
 */
export function toldOthers(desk: Desk): Promise<void> {
  const {store, pipeline} = desk
  const {id} = pipeline.file
  const ofStore = underWay.get(store) ?? new Map<string, UnderWay>()
  underWay.set(store, ofStore)
  const known = ofStore.get(id)
  if (known?.next) return known.next
  const begin = () => {
    const now = tellOthers(desk).finally(() => {
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

async function tellOthers(desk: Desk): Promise<void> {
  const {store, pipeline} = desk
  const {id} = pipeline.file
  const examples = await store.next.examples(id)
  const told = await store.next.examplesTold(id)
  const passed = [...new Set([...examples.keys(), ...told.keys()])].filter(
    subject => rarityOf(examples.get(subject) ?? 0) !== rarityOf(told.get(subject) ?? 0)
  )
  if (passed.length === 0) return
  await tellWorth(new Set(await store.next.partiesOpenOn(id, passed)), desk)
  await store.next.keepExamplesTold(id, new Map(passed.map(subject => [subject, examples.get(subject) ?? 0])))
}
