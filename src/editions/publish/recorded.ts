import type {Correction} from '../../domain/correction.js'
import type {EditionInputs, EditionSubmissions} from '../../domain/edition/inputs.js'
import type {PrintedReply} from '../../domain/edition/reply.js'
import {canonicalJson} from '../../domain/json/content-id.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {pipelineOf} from '../../run/recall.js'
import type {Run, Store} from '../../store/store.js'
import {fileNames, sourcePlace} from '../places.js'
import {type CoderNames, coderNamesIn, forStrangers} from './strangers.js'

/** All that an edition is made from, as its folder records it; enough to make it again. */
export type Recorded = {
  readonly inputs: EditionInputs
  readonly submissions: EditionSubmissions
  /** In the order of their arrival, without what people wrote to each other, and without their addresses. */
  readonly corrections: readonly Correction[]
  readonly pipeline: Pipeline
  readonly replies: readonly PrintedReply[]
}

/** What a run in the store was made from, as an edition records it. */
export async function recordedOf(
  run: Run,
  {inputs, replies}: Pick<Recorded, 'inputs' | 'replies'>,
  store: Store
): Promise<Recorded & {readonly names: CoderNames}> {
  const found = await store.corrections.numbered(run.submissions, run.correctionsUpTo)
  const numbered = new Map([...found.values()].flat().map(each => [each.number, each.correction]))
  const kept = [...numbered].toSorted(([a], [b]) => a - b).map(([, correction]) => correction)
  const names = coderNamesIn(kept)
  const corrections = kept.map(correction => forStrangers(correction, names))
  const own = new Set(run.submissions.map(({id}) => id))
  const foreign = corrections.map(({submission}) => submission).filter(id => !own.has(id))
  const others = await store.runs.submissions([...new Set(foreign)])
  return {
    inputs,
    replies,
    names,
    corrections,
    pipeline: await pipelineOf(run, store),
    submissions: {
      submissions: [...run.submissions],
      others: [...others.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
    }
  }
}

/** The files of an edition that record what it was made from, but for the submitted files themselves; by path. */
export function recordFiles({
  inputs,
  submissions,
  corrections,
  pipeline
}: Recorded): ReadonlyMap<string, string> {
  return new Map([
    [fileNames.draft, canonicalJson(inputs)],
    [fileNames.submissions, canonicalJson(submissions)],
    [fileNames.corrections, corrections.map(correction => `${canonicalJson(correction)}\n`).join('')],
    [fileNames.pipeline, canonicalJson(pipeline)]
  ])
}

/** The hash of each file that was submitted and kept, each once, with where it lies in an edition. */
export const sourcesOf = ({
  submissions: {submissions}
}: Pick<Recorded, 'submissions'>): ReadonlyMap<string, string> =>
  new Map(
    submissions
      .filter(({file}) => file.withheld === undefined)
      .map(({file}) => [file.sha256, sourcePlace(file.sha256)])
  )
