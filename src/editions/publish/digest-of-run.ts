import type {Digest} from '../../domain/digest/digest.js'
import type {Covering} from '../../domain/edition/covering.js'
import type {SettledPassage} from '../../domain/tag.js'
import {liveComparison} from '../../run/live/live-comparison.js'
import {pipelineOf} from '../../run/recall.js'
import {verifiedPassages} from '../../run/writing/verified-passages.js'
import type {Run, Store} from '../../store/store.js'
import {passagesCovered} from '../covering/passages-covered.js'

/**
 * The digest of a run whose submissions were read, and all its passages, each quote held against its text. What was
 * corrected since they were read is settled first. Only what is covered is in it, where that is not everything.
 */
export async function digestOfRun(
  run: Run,
  store: Store,
  covering?: Covering
): Promise<{readonly digest: Digest; readonly passages: readonly SettledPassage[]}> {
  const pipeline = await pipelineOf(run, store)
  const {digest} = await liveComparison({store, read: notHere, recognise: notHere})(run, pipeline, covering)
  const passages = await verifiedPassages(digest, {run, pipeline, store})
  return {digest, passages: covering === undefined ? passages : passagesCovered(passages, covering)}
}

const notHere = () => Promise.reject(new Error('An edition is made of what was read before'))
