import {Digest} from '../../domain/digest/digest.js'
import {UserError} from '../../domain/errors.js'
import type {SettledPassage} from '../../domain/tag.js'
import {planComparison} from '../../run/plan.js'
import {plansOf} from '../../run/plans-of-run.js'
import {pipelineOf} from '../../run/recall.js'
import {verifiedPassages} from '../../run/writing/verified-passages.js'
import type {Run, Store} from '../../store/store.js'

/**
 * The digest of a run that was seen through, and all its passages, each quote held against its text. Throws a UserError
 * where this release of concord has not made the digest.
 */
export async function digestOfRun(
  run: Run,
  store: Store
): Promise<{readonly digest: Digest; readonly passages: readonly SettledPassage[]}> {
  const pipeline = await pipelineOf(run, store)
  const plans = await plansOf(run, pipeline, store)
  const key = planComparison(pipeline, plans).at(-1)?.steps.at(-1)?.key ?? ''
  const outcome = (await store.outcomes.fetch([key])).get(key)
  if (!outcome || 'failure' in outcome)
    throw new UserError(
      `The digest of the run ${run.id} is not in the store, or another release of concord made it: draft the edition anew.`
    )
  const digest = Digest.parse(outcome.value)
  return {digest, passages: await verifiedPassages(digest, {run, pipeline, store})}
}
