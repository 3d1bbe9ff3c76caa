import type {ConcordDatabase} from '../../store/database.js'

/** So long other servers' changes may go unseen, in milliseconds. */
const KEPT = 5000

/** The names of all accounts, kept for some seconds, as every page has some of them. */
export function knownNames(database: ConcordDatabase): {
  readonly now: () => Promise<ReadonlyMap<string, string>>
  /** After a change of this server. */
  readonly forget: () => void
} {
  let kept: {readonly until: number; readonly names: Promise<ReadonlyMap<string, string>>} | undefined
  const read = async () => {
    const rows = await database.selectFrom('person').select(['email', 'name']).execute()
    return new Map(rows.map(({email, name}) => [email, name]))
  }
  return {
    now: () => {
      if (kept === undefined || kept.until < performance.now())
        kept = {until: performance.now() + KEPT, names: read()}
      // A fault of the database is not kept.
      kept.names.catch(() => {
        kept = undefined
      })
      return kept.names
    },
    forget: () => {
      kept = undefined
    }
  }
}
