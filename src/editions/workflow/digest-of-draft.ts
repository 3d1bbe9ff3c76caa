import type {Digest} from '../../domain/digest/digest.js'
import type {EditionDraft} from '../../domain/edition/draft.js'
import {liveComparison} from '../../run/live/live-comparison.js'
import type {Store} from '../../store/store.js'

/** The digest of exactly what a draft fixes. Made once as long as it is among the last that were asked for. */
export function digestOfDraft({run}: Pick<EditionDraft, 'run'>, store: Store): Promise<Digest> {
  const ofStore = made.get(store) ?? new Map<string, Promise<Digest>>()
  made.set(store, ofStore)
  const known = ofStore.get(run)
  if (known) return known
  const digest = digestOf(run, store)
  ofStore.set(run, digest)
  digest.catch(() => ofStore.delete(run))
  for (const old of [...ofStore.keys()].slice(0, -MOST)) ofStore.delete(old)
  return digest
}

/** So many digests stay in memory. */
const MOST = 2

const made = new WeakMap<Store, Map<string, Promise<Digest>>>()

async function digestOf(id: string, store: Store): Promise<Digest> {
  const run = await store.runs.fetch(id)
  const {digest} = await liveComparison({store, read: notHere, recognise: notHere})(
    run,
    await store.pipelines.fetch(run.pipeline)
  )
  return digest
}

const notHere = () => Promise.reject(new Error('A draft is made of what was read before'))
