import type {Digest} from '../../domain/digest/digest.js'
import type {SettledPassage} from '../../domain/tag.js'
import {collectionOf} from '../../review/collection.js'
import type {Desk as ReviewDesk} from '../../review/desk.js'
import {type LiveComparison, liveComparison} from '../../run/live/live-comparison.js'
import {type TextsKnown, verifiedPassages} from '../../run/writing/verified-passages.js'
import type {Run, Store} from '../../store/store.js'

/** The digest of the collection at this moment, with the passages it quotes. */
export type DigestNow = {readonly digest: Digest; readonly passages: readonly SettledPassage[]}

/** Makes the digest of what the collection holds by now; what is not read yet is not in it. One at a time. */
export type LiveDigest = (desk: ReviewDesk) => Promise<DigestNow>

/** For a server: what was compared stays in memory between two digests. */
export function openLiveDigest(store: Store): LiveDigest {
  const notHere = () => Promise.reject(new Error('Only what was read before is laid side by side here'))
  const compare: LiveComparison = liveComparison({store, read: notHere, recognise: notHere})
  const texts: TextsKnown = new Map()
  let known: {readonly key: string; readonly made: DigestNow} | undefined
  let last: Promise<unknown> = Promise.resolve()

  const make = async (desk: ReviewDesk): Promise<DigestNow> => {
    const run = await runNow(desk)
    const key = `${run.pipeline} ${run.correctionsUpTo} ${run.submissions.map(({id}) => id).join()}`
    if (known?.key === key) return known.made
    const {digest, plans} = await compare(run, desk.pipeline)
    const passages = await verifiedPassages(digest, {run, pipeline: desk.pipeline, store, plans}, texts)
    known = {key, made: {digest, passages}}
    return known.made
  }
  return desk => {
    const made = last.then(() => make(desk))
    last = made.catch(() => {})
    return made
  }
}

/** A run over all of the collection that was read, as `concord run` would begin it now. */
async function runNow({pipeline, store}: ReviewDesk): Promise<Run> {
  const {submissions} = await collectionOf({pipeline, store})
  const read = await store.index.readSubmissions(pipeline.file.id)
  return {
    id: 'now',
    kind: 'digest',
    pipeline: await store.pipelines.keep(pipeline),
    submissions: submissions.flatMap(({submission}) => (read.has(submission.id) ? [submission] : [])),
    correctionsUpTo: await store.corrections.latest()
  }
}
