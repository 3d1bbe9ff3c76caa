import type {Desk} from '../desk.js'
import {rarityOf} from './rarity.js'
import {worthRule} from './worth-rule.js'

/** So many parties at a time, so that no list of tags becomes too long. */
const AT_ONCE = 10

/**
 * Tells anew what a look at the passages of these parties is worth, and at those of others where what is rare changed
 * by it. Null stands for words that are nobody's.
 */
export async function tellWorth(parties: ReadonlySet<string | null>, {store, pipeline}: Desk): Promise<void> {
  if (parties.size === 0) return
  const {id} = pipeline.file
  const examples = await store.next.examples(id)
  const told = await store.next.examplesTold(id)
  const passed = [...new Set([...examples.keys(), ...told.keys()])].filter(
    subject => rarityOf(examples.get(subject) ?? 0) !== rarityOf(told.get(subject) ?? 0)
  )
  const others = passed.length === 0 ? [] : await store.next.partiesOpenOn(id, passed)
  const all = [...new Set([...parties, ...others])]
  const rule = worthRule(pipeline)
  for (let from = 0; from < all.length; from += AT_ONCE)
    await store.next.tellWorth(id, {parties: all.slice(from, from + AT_ONCE), rule})
  await store.next.keepExamplesTold(id, new Map(passed.map(subject => [subject, examples.get(subject) ?? 0])))
}
