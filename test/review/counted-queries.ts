import type {Store} from '../../src/store/store.js'

/** How many statements a store sends to its database while something is done. */
export async function queriesOf(store: Store, act: () => Promise<unknown>): Promise<number> {
  const {pool} = store.pool
  const connect = pool.connect.bind(pool)
  let count = 0
  const counting = async () => {
    const client = await connect()
    const query = client.query.bind(client)
    // The query layer asks a borrowed connection in one way only.
    client.query = ((...asked: Parameters<typeof query>) => {
      count += 1
      return query(...asked)
    }) as typeof client.query
    const release = client.release.bind(client)
    client.release = (...given: Parameters<typeof release>) => {
      client.query = query
      client.release = release
      return release(...given)
    }
    return client
  }
  pool.connect = counting as typeof pool.connect
  try {
    await act()
  } finally {
    pool.connect = connect
  }
  return count
}
