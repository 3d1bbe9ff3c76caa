import type {Scene} from '../../review/learning/activation.js'
import {Refusal} from '../server/refusals.js'
import {personOf, type Visit} from '../server/visit.js'

/** With the pipeline as it came: what is in force is laid over it by whoever needs that. */
export const sceneOf = ({desk: {ofFolder, store}}: Visit): Scene => ({store, pipeline: ofFolder.pipeline})

/** The version that an address names. Throws a Refusal where there is none. */
export async function versionAt({desk: {ofFolder, store}, path}: Visit): Promise<string> {
  const found = await store.taggers.named(ofFolder.pipeline.file.id, path.version ?? '')
  if (found === undefined) throw new Refusal('not-found')
  return found.version
}

/** Tells open pages that something of the taggers changed. */
export const told = (visit: Visit): void =>
  visit.desk.live.tell({kind: 'taggers', about: [], by: personOf(visit).name})
