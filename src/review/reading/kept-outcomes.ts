import type {Outcome} from '../../domain/outcome.js'
import type {Store} from '../../store/store.js'

/**
 * How much a process keeps at hand, in pieces of about a kilobyte: what some twenty people are reading, or a few
 * submissions of thousands of passages.
 */
const MOST = 40_000

/** Outcomes under their keys, as far as they are there. What once gave a value never changes, and is fetched once. */
export async function keptOutcomes(
  keys: readonly string[],
  store: Store
): Promise<ReadonlyMap<string, Outcome<unknown>>> {
  const kept = atHand.get(store) ?? new Map<string, Kept>()
  atHand.set(store, kept)
  const missing = keys.filter(key => !kept.has(key))
  const fetched = missing.length === 0 ? new Map() : await store.outcomes.fetch(missing)
  const found = new Map<string, Outcome<unknown>>()
  for (const key of keys) {
    const outcome = kept.get(key)?.outcome ?? fetched.get(key)
    if (outcome === undefined) continue
    found.set(key, outcome)
    // A failure is forgotten when its file is tried again.
    if ('failure' in outcome) continue
    const size = kept.get(key)?.size ?? piecesOf(outcome.value)
    kept.delete(key)
    kept.set(key, {outcome, size})
  }
  let all = [...kept.values()].reduce((sum, {size}) => sum + size, 0)
  for (const [key, {size}] of kept) {
    if (all <= MOST) break
    kept.delete(key)
    all -= size
  }
  return found
}

type Kept = {readonly outcome: Outcome<unknown>; readonly size: number}

const atHand = new WeakMap<Store, Map<string, Kept>>()

/** Passages, blocks and sentences count one each, and so do five hundred characters. */
function piecesOf(value: unknown, depth = 0): number {
  if (typeof value === 'string') return value.length / 500
  if (Array.isArray(value)) return 1 + value.length
  if (typeof value !== 'object' || value === null || depth > 1) return 0
  return Object.values(value).reduce<number>((sum, part) => sum + piecesOf(part, depth + 1), 1)
}
