import type {Correction} from '../../../src/domain/correction.js'
import {openStore} from '../../../src/store/open-store.js'

/** What a client is told: where the store is, and what to say. */
export type Told = {readonly address: string; readonly corrections: readonly Correction[]}

/** How many are said at once. */
const AT_ONCE = 5

// A process of its own, to be killed. It says its words until they are kept, as a person does who looks again.
process.once('message', async (told: Told) => {
  const store = await openStore(told.address)
  const seen = new Map<string, number>()
  for (let from = 0; from < told.corrections.length; from += AT_ONCE) {
    const corrections = told.corrections.slice(from, from + AT_ONCE)
    for (;;) {
      const became = await store.corrections.append(corrections, {seen})
      if (became.kind === 'appended') break
      for (const {number, correction} of became.since)
        seen.set(correction.passage, Math.max(number, seen.get(correction.passage) ?? 0))
    }
    for (const {id} of corrections) process.send?.(id)
  }
  await store.close()
  process.disconnect()
})
