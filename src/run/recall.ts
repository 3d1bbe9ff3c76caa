import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {Run, Store} from '../store/store.js'
import {withKeptPlans} from './prepared/kept-plans.js'

/** How many runs and pipelines a process keeps at hand; a worker serves many jobs of few. */
const MOST = 8

/** The run of an id, fetched from the store once. */
export const runOf = (id: string, store: Store): Promise<Run> =>
  recalled(runs, store, {key: id, fetch: () => store.runs.fetch(id)})

/** The pipeline a run was begun with, fetched from the store once. */
export const pipelineOf = ({pipeline}: Pick<Run, 'pipeline'>, store: Store): Promise<Pipeline> =>
  recalled(pipelines, store, {
    key: pipeline,
    fetch: async () => withKeptPlans(await store.pipelines.fetch(pipeline))
  })

// Neither ever changes once it is in the store.
const runs: Recollection<Run> = new WeakMap()
const pipelines: Recollection<Pipeline> = new WeakMap()

type Recollection<Value> = WeakMap<Store, Map<string, Promise<Value>>>

function recalled<Value>(
  recollection: Recollection<Value>,
  store: Store,
  {key, fetch}: {readonly key: string; readonly fetch: () => Promise<Value>}
): Promise<Value> {
  const known = recollection.get(store) ?? new Map<string, Promise<Value>>()
  recollection.set(store, known)
  const found = known.get(key)
  if (found) return found
  const value = fetch()
  known.set(key, value)
  // A store that did not answer is asked again.
  value.catch(() => known.delete(key))
  const [oldest] = known.keys()
  if (known.size > MOST && oldest !== undefined) known.delete(oldest)
  return value
}
