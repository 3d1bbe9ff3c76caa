import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {UserError} from '../../domain/errors.js'
import {newRunId} from '../../run/intake/take-in.js'
import type {Run, Store} from '../../store/store.js'
import {type Recorded, sourcesOf} from '../publish/recorded.js'

/**
 * Puts all that an edition was made from into an empty store, and begins a run of it that has nothing to rely on but
 * that. Throws a UserError where the store holds anything: what was said there would count too.
 */
export async function restore(folder: string, recorded: Recorded, store: Store): Promise<Run> {
  if ((await store.runs.list(1)).length > 0 || (await store.corrections.latest()) > 0)
    throw new UserError(`The store ${store.address} is in use: name an empty one, or none, with --store.`)
  for (const place of sourcesOf(recorded).values())
    await store.originals.keep(await readFile(path.join(folder, place)))
  const {corrections, pipeline, submissions} = recorded
  const kept = await store.pipelines.keep(pipeline)
  const empty = {kind: 'intake', pipeline: kept, correctionsUpTo: 0} as const
  const others = {...empty, id: newRunId(), submissions: submissions.others}
  if (others.submissions.length > 0) {
    // So that the store knows of which file they are.
    await store.runs.begin(others)
    await store.runs.finish(others.id, null)
  }
  if (corrections.length > 0) await store.corrections.append(corrections)
  const run: Run = {
    id: newRunId(),
    kind: 'digest',
    pipeline: kept,
    submissions: submissions.submissions,
    correctionsUpTo: await store.corrections.latest()
  }
  await store.runs.begin(run)
  return run
}
