import type {Correction} from '../../../src/domain/correction.js'
import {openStore} from '../../../src/store/open-store.js'

/** What a client is told: where the store is, and what to say. */
export type Told = {readonly address: string; readonly corrections: readonly Correction[]}

// A process of its own, to be killed. It says each word until that is kept, as a person does who looks again.
process.once('message', async (told: Told) => {
  const store = await openStore(told.address)
  const seen = new Map<string, number>()
  for (const correction of told.corrections) {
    for (;;) {
      const became = await store.corrections.append([correction], {seen})
      if (became.kind === 'appended') break
      for (const {number, correction} of became.since)
        seen.set(correction.passage, Math.max(number, seen.get(correction.passage) ?? 0))
    }
    process.send?.(correction.id)
  }
  await store.close()
  process.disconnect()
})
