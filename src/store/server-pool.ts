import pg from 'pg'
import {UserError} from '../domain/errors.js'

/** Connections to a PostgreSQL server. Throws a UserError where it cannot be reached or is not durable. */
export async function openServerPool(address: string, searchPath = 'public'): Promise<pg.Pool> {
  const options = `-c search_path=${searchPath}`
  const pool = new pg.Pool({connectionString: address, max: 12, keepAlive: true, options})
  // An idle connection that drops is replaced at the next query; it must not end the process.
  pool.on('error', () => {})
  const place = withoutPassword(address)
  try {
    const {rows} = await pool.query<{name: string; setting: string}>(
      `select name, setting from pg_settings where name in ('fsync', 'full_page_writes')`
    )
    const off = rows.filter(({setting}) => setting !== 'on').map(({name}) => name)
    if (off.length > 0)
      throw new UserError(
        `The PostgreSQL server at ${place} may lose what it said it saved (${off.join(', ')} off): turn it on.`
      )
  } catch (cause) {
    await pool.end()
    if (cause instanceof UserError) throw cause
    const reason =
      cause instanceof Error ? cause.message || String(Reflect.get(cause, 'code')) : String(cause)
    throw new UserError(
      `The PostgreSQL server at ${place} does not answer (${reason}): check the address and that it runs.`,
      {cause}
    )
  }
  return pool
}

/** An address fit to be shown. */
export function withoutPassword(address: string): string {
  const url = new URL(address)
  if (url.password !== '') url.password = '***'
  return url.toString()
}
