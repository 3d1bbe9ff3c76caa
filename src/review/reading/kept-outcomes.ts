import type {Outcome} from '../../domain/outcome.js'
import type {Store} from '../../store/store.js'

/** How many outcomes a process keeps at hand: those of the few submissions that people are reading. */
const MOST = 32

/** Outcomes under their keys, as far as they are there. What once gave a value never changes, and is fetched once. */
export async function keptOutcomes(
  keys: readonly string[],
  store: Store
): Promise<ReadonlyMap<string, Outcome<unknown>>> {
  const kept = atHand.get(store) ?? new Map<string, Outcome<unknown>>()
  atHand.set(store, kept)
  const missing = keys.filter(key => !kept.has(key))
  const fetched = missing.length === 0 ? new Map() : await store.outcomes.fetch(missing)
  const found = new Map<string, Outcome<unknown>>()
  for (const key of keys) {
    const outcome = kept.get(key) ?? fetched.get(key)
    if (outcome === undefined) continue
    found.set(key, outcome)
    // A failure is forgotten when its file is tried again.
    if ('failure' in outcome) continue
    kept.delete(key)
    kept.set(key, outcome)
  }
  for (const key of kept.keys()) {
    if (kept.size <= MOST) break
    kept.delete(key)
  }
  return found
}

const atHand = new WeakMap<Store, Map<string, Outcome<unknown>>>()
