import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {BackEnd} from '../../queue/back-end/back-end.js'
import type {Store} from '../../store/store.js'
import {openAccounts} from '../accounts/accounts.js'
import {openAssets} from './assets.js'
import type {Desk} from './desk.js'
import {openLive} from './live.js'

type Open = {
  readonly store: Store
  readonly backEnd: BackEnd
  readonly pipeline: Pipeline
  readonly origin: string
  readonly now?: () => Date
}

/** Lays out what the routes work with. */
export async function openDesk({
  backEnd,
  now = () => new Date(),
  origin,
  pipeline,
  store
}: Open): Promise<Desk> {
  return {
    store,
    backEnd,
    origin,
    now,
    accounts: await openAccounts(store, {origin}),
    assets: await openAssets(),
    live: openLive(),
    pipeline: async () => pipeline
  }
}
