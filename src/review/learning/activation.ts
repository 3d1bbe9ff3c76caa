import {UserError} from '../../domain/errors.js'
import type {KeptComparison, NumberedActivation, TaggerVersion} from '../../domain/learning/tagger.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {userError} from '../../domain/refusals/refuse.js'
import {modelInForce, withModel} from '../../run/tagger/in-force.js'
import {misfitOf} from '../../run/tagger/misfit.js'
import type {Store} from '../../store/store.js'
import {compareApart} from './apart/apart.js'
import {comparedAs, type compareTaggers} from './comparison/compare-taggers.js'
import type {GoldFile} from './comparison/gold-file.js'
import {guardOf, type Refusal, refusal} from './comparison/refusal.js'

/** Who acts. Only an administrator may put a version in force that is refused. */
export type Actor = {readonly name: string; readonly isAdministrator: boolean}

/** Where things are, and the pipeline as it came, without what was put in force. */
export type Scene = {readonly store: Store; readonly pipeline: Pipeline}

/** A version is refused: the web pages show why, and ask an administrator for a written reason. */
export class ActivationRefused extends UserError {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.sentence} An administrator may put it in force all the same, with a written reason.`)
  }
}

/** What may be put in force, and what is said against it. */
export type Judged = {
  readonly tagger: TaggerVersion
  /** On which it rests, if it was compared with what is in force now. */
  readonly comparison: KeptComparison | null
  /** Null where nothing is said against it. */
  readonly refusal: Refusal | null
}

/** The version of a name; a UserError where there is none. */
async function taggerNamed(version: string, {store, pipeline}: Scene): Promise<TaggerVersion> {
  const found = await store.taggers.named(pipeline.file.id, version)
  if (found !== undefined) return found
  throw userError('noTagger', {version, collection: pipeline.file.id})
}

/**
 * Whether a version may be put in force: it was compared on held-out gold with what is in force now, and no code loses
 * too much. What was in force before may come back without.
 */
export async function judged(version: string, scene: Scene): Promise<Judged> {
  const {store, pipeline} = scene
  const tagger = await taggerNamed(version, scene)
  const activations = await store.taggers.activations(pipeline.file.id)
  if (activations.some(each => each.tagger === tagger.id)) return {tagger, comparison: null, refusal: null}
  const present = comparedAs(await presentPipeline(scene))
  const comparisons = (await store.taggers.comparisons(tagger.id)).filter(
    ({report}) => report.present.model === present.model && report.present.version === present.version
  )
  const guard = guardOf(pipeline)
  const weighed = comparisons.map(comparison => ({comparison, refusal: refusal(comparison.report, guard)}))
  // Of several golds each may speak against it; a newer comparison on the same gold says the same.
  const against = weighed.find(each => each.refusal !== null && each.comparison.report.heldOut)
  const sound = against ?? weighed.find(each => each.refusal === null) ?? weighed[0]
  if (sound !== undefined) return {tagger, ...sound}
  const sentence = `${version} was not compared with ${present.version}, which is in force: compare it on held-out gold first, with concord tagger compare.`
  return {tagger, comparison: null, refusal: {sentence, codes: []}}
}

/** What a version is compared on, and by whom. */
export type Comparing = Scene & {
  readonly gold: GoldFile
  readonly by: string
  /** How; in a process of its own where nothing else is given. */
  readonly compare?: typeof compareApart | typeof compareTaggers
}

/** Compare a version with what is in force, on gold, and keep the comparison. */
export async function compareVersion(
  version: string,
  {gold, by, compare = compareApart, ...scene}: Comparing
): Promise<KeptComparison> {
  const tagger = await taggerNamed(version, scene)
  const model = await scene.store.taggers.model(tagger.model)
  const report = await compare(model, {present: await presentPipeline(scene), gold})
  return scene.store.taggers.keepComparison({tagger: tagger.id, by, at: new Date().toISOString(), report})
}

/** How a version is put in force. */
export type Activating = {
  readonly by: Actor
  readonly why: string
  /** Why an administrator does it though it is refused. */
  readonly despite?: string
}

/**
 * Put a version in force from now on; runs that begin later tag with it. Throws `ActivationRefused` where something is
 * said against it, unless an administrator gives a written reason, which is kept with what was said.
 */
export async function activate(
  version: string,
  {by, why, despite = ''}: Activating,
  scene: Scene
): Promise<NumberedActivation> {
  const {store, pipeline} = scene
  const [newest] = await store.taggers.activations(pipeline.file.id)
  const {tagger, comparison, refusal: against} = await judged(version, scene)
  if (newest?.tagger === tagger.id) throw userError('inForceAlready', {version})
  await checkFit(tagger, scene)
  if (against !== null && !(by.isAdministrator && despite.trim() !== '')) throw new ActivationRefused(against)
  return append(
    {
      tagger: tagger.id,
      comparison: comparison?.number ?? null,
      despite: against === null ? null : {refusal: against.sentence, reason: despite.trim()}
    },
    {by, why, seen: newest?.number ?? 0, scene}
  )
}

/** Go back to what was in force before; that is another activation, and nothing is lost. */
export async function goBack(
  {by, why}: Omit<Activating, 'despite'>,
  scene: Scene
): Promise<NumberedActivation> {
  const {store, pipeline} = scene
  const activations = await store.taggers.activations(pipeline.file.id)
  const [newest] = activations
  if (newest === undefined) throw userError('noneBefore')
  const before = activations.find(({tagger}) => tagger !== newest.tagger)?.tagger ?? null
  if (before === newest.tagger) throw userError('noneBefore')
  const tagger = (await store.taggers.list(pipeline.file.id)).find(({id}) => id === before)
  if (tagger !== undefined) await checkFit(tagger, scene)
  return append({tagger: before, comparison: null, despite: null}, {by, why, seen: newest.number, scene})
}

/** The pipeline with what is in force, also where that no longer fits: it is then held against the pipeline's own. */
async function presentPipeline({store, pipeline}: Scene): Promise<Pipeline> {
  const inForce = await modelInForce(pipeline.file.id, store)
  return inForce === null || misfitOf(inForce.model, pipeline) !== null
    ? pipeline
    : withModel(pipeline, inForce.model)
}

async function checkFit(tagger: TaggerVersion, {store, pipeline}: Scene): Promise<void> {
  const misfit = misfitOf(await store.taggers.model(tagger.model), pipeline)
  if (misfit !== null) throw userError('misfit', {version: tagger.version, misfit})
}

type Put = Pick<NumberedActivation, 'tagger' | 'comparison' | 'despite'>
type Putting = {readonly by: Actor; readonly why: string; readonly seen: number; readonly scene: Scene}

async function append(
  put: Put,
  {by, why, seen, scene: {store, pipeline}}: Putting
): Promise<NumberedActivation> {
  if (why.trim() === '') throw userError('activationNeedsWhy')
  const at = new Date().toISOString()
  const collection = pipeline.file.id
  const activation = await store.taggers.activate(
    {...put, collection, by: by.name, at, why: why.trim()},
    seen
  )
  if (activation !== undefined) return activation
  throw userError('otherInForce')
}
