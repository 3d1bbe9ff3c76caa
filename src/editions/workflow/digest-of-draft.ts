import type {Digest} from '../../domain/digest/digest.js'
import {coveringOf} from '../../domain/edition/covering.js'
import type {EditionDraft} from '../../domain/edition/draft.js'
import type {Store} from '../../store/store.js'
import {digestOfRun} from '../publish/digest-of-run.js'

/** The digest of exactly what a draft fixes. Read once as long as it is among the last that were asked for. */
export function digestOfDraft(draft: Drafted, store: Store): Promise<Digest> {
  const {run} = draft
  const ofStore = made.get(store) ?? new Map<string, Promise<Digest>>()
  made.set(store, ofStore)
  const known = ofStore.get(run)
  if (known) return known
  const digest = store.runs
    .fetch(run)
    .then(found => digestOfRun(found, store, coveringOf(draft)))
    .then(({digest}) => digest)
  ofStore.set(run, digest)
  digest.catch(() => ofStore.delete(run))
  for (const old of [...ofStore.keys()].slice(0, -MOST)) ofStore.delete(old)
  return digest
}

/** What tells which digest it is of: its run, and what it covers. */
type Drafted = Pick<EditionDraft, 'run' | 'filters' | 'leftOut'>

/** So many digests stay in memory. */
const MOST = 2

const made = new WeakMap<Store, Map<string, Promise<Digest>>>()
