import {openStore} from '../../store/open-store.js'
import type {Store} from '../../store/store.js'
import type {Places} from '../settings.js'

/** Opens the store, hands it over, and closes it whatever happens. */
export async function withStore<Result>(
  {store: address}: Pick<Places, 'store'>,
  use: (store: Store) => Promise<Result>
): Promise<Result> {
  const store = await openStore(address)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
