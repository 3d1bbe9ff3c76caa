import type {NumberedActivation, TaggerVersion} from '../../domain/learning/tagger.js'
import type {Model} from '../../domain/pipeline/model.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {userError} from '../../domain/refusals/refuse.js'
import type {Store} from '../../store/store.js'
import {misfitOf} from './misfit.js'

/** The version that a person put in force, and their word. */
export type TaggerInForce = {
  readonly tagger: TaggerVersion
  readonly model: Model
  readonly activation: NumberedActivation
}

/** The tagger that is in force for a collection; null where it is the one that the pipeline came with. */
export async function modelInForce(collection: string, store: Store): Promise<TaggerInForce | null> {
  const [newest] = await store.taggers.activations(collection)
  return newest === undefined ? null : modelOf(newest, collection, store)
}

async function modelOf(
  activation: NumberedActivation,
  collection: string,
  store: Store
): Promise<TaggerInForce | null> {
  if (activation.tagger === null) return null
  const tagger = (await store.taggers.list(collection)).find(({id}) => id === activation.tagger)
  if (tagger === undefined)
    throw new Error(`The tagger ${activation.tagger} is in force, but not in the store`)
  return {tagger, activation, model: await store.taggers.model(tagger.model)}
}

/**
 * The pipeline with the tagger that a person put in force in the place of its own, so that a run plans with it: what the
 * other one tagged is tagged again, and corrections stay. Throws a UserError where it was made for other taxonomies or
 * rules than the pipeline has now, as no other may tag in its stead unasked.
 */
export async function withTaggerInForce(pipeline: Pipeline, store: Store): Promise<Pipeline> {
  const [newest] = await store.taggers.activations(pipeline.file.id)
  if (newest === undefined) return pipeline
  const known = laid.get(store)?.get(pipeline)
  if (known !== undefined && known.number === newest.number) return known.pipeline
  const inForce = await modelOf(newest, pipeline.file.id, store)
  if (inForce === null) return pipeline
  const {model, activation} = inForce
  const misfit = misfitOf(model, pipeline)
  if (misfit !== null) throw userError('taggerMisfits', {version: model.version, by: activation.by, misfit})
  const found = {number: activation.number, pipeline: withModel(pipeline, model)}
  laid.set(store, (laid.get(store) ?? new WeakMap()).set(pipeline, found))
  return found.pipeline
}

/** What was laid over a pipeline last: a model is millions of bytes, and the hashes of a pipeline are kept with it. */
const laid = new WeakMap<Store, WeakMap<Pipeline, {readonly number: number; readonly pipeline: Pipeline}>>()

/** A pipeline with another model. */
export const withModel = (pipeline: Pipeline, model: Model): Pipeline => ({
  ...pipeline,
  file: {...pipeline.file, model: model.version},
  model
})
