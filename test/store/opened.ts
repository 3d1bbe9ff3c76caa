import {afterAll, afterEach, inject} from 'vitest'
import {openStore} from '../../src/store/open-store.js'
import type {Store} from '../../src/store/store.js'
import {freshDatabase, freshFolder} from '../servers/places.js'

const close: (() => Promise<void>)[] = []
const removals: (() => void)[] = []
afterEach(async () => {
  for (const step of close.splice(0)) await step()
})
afterAll(() => {
  for (const step of removals.splice(0)) step()
})

/** Both kinds of store: what one is called, a new one, and whether its server is missing here. */
export const storeKinds = [
  ['embedded', async () => freshStoreFolder(), false],
  ['postgres', freshDatabase, inject('servers').postgres === null]
] as const

/** A store that is closed when the test has ended. */
export async function opened(address: string): Promise<Store> {
  const store = await openStore(address)
  close.push(store.close)
  return store
}

function freshStoreFolder(): string {
  const {folder, remove} = freshFolder()
  removals.push(remove)
  return folder
}
