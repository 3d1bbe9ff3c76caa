import type {Outcome} from '../../domain/outcome.js'
import type {Store} from '../../store/store.js'

/** A job was begun before what it stands on was done; doing it again at once cannot help. */
export class NotThereYet extends Error {
  override readonly name = 'NotThereYet'
}

/** One by one they would be asked for too often; all at once their JSON would be in memory beside what is read of it. */
const AT_ONCE = 50

/** What was asked for, each with the outcomes under its keys that are in the store, a few dozen at a time. */
export async function* outcomesOf<Each>(
  asked: readonly Each[],
  keysOf: (each: Each) => readonly string[],
  store: Store
): AsyncGenerator<readonly [Each, ReadonlyMap<string, Outcome<unknown>>]> {
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const some = asked.slice(from, from + AT_ONCE)
    const found = await store.outcomes.fetch(some.flatMap(keysOf))
    for (const each of some) {
      const own = keysOf(each).flatMap(key => {
        const outcome = found.get(key)
        return outcome === undefined ? [] : [[key, outcome] as const]
      })
      yield [each, new Map(own)]
    }
  }
}
