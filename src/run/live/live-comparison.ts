import type {Digest, SharedWording} from '../../domain/digest/digest.js'
import type {GatheredSubmission} from '../../domain/digest/gathered.js'
import type {Covering} from '../../domain/edition/covering.js'
import {lastingMemory} from '../../domain/memory/memory.js'
import {withPartsOf} from '../../domain/memory/parts.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {digestOf} from '../../stages/compare/compare.js'
import type {Run} from '../../store/store.js'
import {gather, gatheredKey} from '../gather/gather.js'
import {isMishap} from '../mishaps.js'
import {performWork, type Tools} from '../perform.js'
import {planComparison, type SubmissionPlan, type Work} from '../plan.js'
import {plansOf} from '../plans-of-run.js'

/** A digest and what came of making it. */
export type Live = {
  readonly digest: Digest
  /** The plans by which it was made, in the order of the run's submissions. */
  readonly plans: readonly SubmissionPlan[]
  /** How many submissions had to be gathered: none where nothing has changed since the last time. */
  readonly gathered: number
}

/**
 * The digest of a run with the corrections up to the one it names, the same as a run of its own would write; of what is
 * covered alone, where that is not everything.
 */
export type LiveComparison = (run: Run, pipeline: Pipeline, covering?: Covering) => Promise<Live>

/**
 * A comparison for a process that lives long: what it has gathered of each submission stays in memory, and so does every
 * part of the last digest. After a correction only its submission is settled and gathered anew, and of the digest only
 * what it bears on is made again. It holds the last run that it was asked for and nothing of those before; ask it for
 * one at a time. Whatever a stage has not done yet is done.
 */
export function liveComparison(tools: Tools): LiveComparison {
  const memory = lastingMemory()
  let entries = new Map<string, Entry>()
  let wording: {readonly key: string; readonly value: readonly SharedWording[]} | undefined

  async function gatheredOf(plans: readonly SubmissionPlan[], run: Run, pipeline: Pipeline): Promise<number> {
    const wanted = plans.map(plan => ({plan, key: gatheredKey(plan)}))
    const missing = wanted.filter(({plan, key}) => entries.get(plan.submission.id)?.key !== key)
    const scene = {run, pipeline, report: () => {}, ...tools}
    const present = await presentOf(missing.map(({plan}) => plan))
    for (const {plan} of missing)
      for (const work of plan.work)
        if (work.steps.some(({key}) => !present.has(key))) await performWork(work, {...scene, plans: [plan]})
    const found = await gather(
      missing.map(({plan}) => plan),
      tools.store
    )
    const fresh = new Map(missing.map(({plan, key}, at) => [plan.submission.id, {key, entry: found[at]}]))
    entries = new Map(
      wanted.flatMap(({plan: {submission}, key}) => {
        const before = entries.get(submission.id)
        const entry = fresh.has(submission.id)
          ? withPartsOf(before?.entry, fresh.get(submission.id)?.entry)
          : before?.entry
        return entry === undefined ? [] : [[submission.id, {key, entry}]]
      })
    )
    return missing.length
  }

  const presentOf = (plans: readonly SubmissionPlan[]) =>
    tools.store.outcomes.present(
      plans.flatMap(({work}) => work.flatMap(({steps}) => steps.map(({key}) => key)))
    )

  async function wordingOf(plans: readonly SubmissionPlan[], run: Run, pipeline: Pipeline) {
    const work = planComparison(pipeline, plans).find(({steps}) => steps.some(isWording))
    const steps = work?.steps.filter(isWording) ?? []
    const [step] = steps
    if (work === undefined || step === undefined)
      throw new Error('The check let a pipeline without wording pass')
    if (wording?.key === step.key) return wording.value
    await performWork({...work, steps}, {run, pipeline, plans, report: () => {}, ...tools})
    const outcome = (await tools.store.outcomes.fetch([step.key])).get(step.key)
    if (!outcome || 'failure' in outcome) throw new Error('Looking for shared wording never fails')
    // It was saved by the stage that declares it.
    wording = {key: step.key, value: outcome.value as readonly SharedWording[]}
    return wording.value
  }

  return async (run, pipeline, covering) => {
    const plans = await plansOf(run, pipeline, tools.store)
    const count = await gatheredOf(plans, run, pipeline)
    const shared = await wordingOf(plans, run, pipeline)
    const gathered = plans.flatMap(({submission}) => entries.get(submission.id)?.entry ?? [])
    const digest = digestOf({gathered, wording: shared}, pipeline, {memory: memory.next(), covering})
    // What another try may mend is gathered again each time.
    for (const [id, {entry}] of entries) if (mayBeMended(entry)) entries.delete(id)
    return {digest, plans, gathered: count}
  }
}

type Entry = {readonly key: string; readonly entry: GatheredSubmission}

const isWording = ({stage}: Work['steps'][number]): boolean => stage.gives === 'wording'

const mayBeMended = (entry: GatheredSubmission): boolean =>
  'failure' in entry || isMishap({value: null, notes: entry.notes})
