import type {StorePool} from '../store.js'

/** Ends a turn, so that the next one can be taken. */
export type EndTurn = () => Promise<void>

/**
 * Takes the turn to do what only one may do at a time, over all processes on a store; undefined where somebody has it. A
 * process that dies loses its turn, since an embedded store has one process, and a server forgets its connection.
 */
export async function takeTurn(of: StorePool, name: string): Promise<EndTurn | undefined> {
  const taken = turns.get(of) ?? new Set<string>()
  turns.set(of, taken)
  if (taken.has(name)) return undefined
  taken.add(name)
  const release = () => void taken.delete(name)
  if (of.kind === 'embedded') return async () => release()
  try {
    return await turnOnServer(of, name, release)
  } catch (cause) {
    release()
    throw cause
  }
}

const turns = new WeakMap<StorePool, Set<string>>()

async function turnOnServer(
  {pool}: StorePool,
  name: string,
  release: () => void
): Promise<EndTurn | undefined> {
  // Held by the connection, which nobody else uses meanwhile.
  const client = await pool.connect()
  const key = 'hashtextextended($1, 0)'
  try {
    const {rows} = await client.query<{mine: boolean}>(`select pg_try_advisory_lock(${key}) as mine`, [name])
    if (rows[0]?.mine !== true) {
      client.release()
      release()
      return undefined
    }
  } catch (cause) {
    client.release(true)
    throw cause
  }
  return async () => {
    try {
      // Here and not by closing alone, of which the server hears a moment later than whoever takes the next turn.
      await client.query(`select pg_advisory_unlock(${key})`, [name])
    } catch {
      // A connection that is lost holds nothing.
    } finally {
      // Closed rather than given back, so that no lock outlives the turn.
      client.release(true)
      release()
    }
  }
}
