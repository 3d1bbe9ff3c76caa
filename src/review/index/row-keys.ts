import {sha256Of} from '../../domain/json/content-id.js'
import {madeOnce} from '../../domain/memory/made-once.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {SubmissionPlan} from '../../run/plan.js'
import type {OutcomesThere} from './entry-of.js'

/** Another way of making rows must raise this, or old rows would be taken for new ones. */
const VERSION = 2

/** The key of rows that nothing can change any more but another key of the plan. */
export const keyOfWhole = ({keys}: SubmissionPlan, pipeline: Pipeline): string =>
  sha256Of([VERSION, keys.get('positions') ?? null, regionsOf(pipeline)])

/**
 * The key of rows as they are now. What failed, or has pages that could not be read, may be tried again under the same
 * key of the plan; so may what is not done yet: of these the key tells what was found, and they are looked at each time.
 */
export function keyOf(whole: string, {work}: SubmissionPlan, outcomes: OutcomesThere): string {
  const steps = work.flatMap(({steps}) => steps)
  const found = steps.map(({key}) => outcomes.get(key))
  const open = found.some(
    outcome =>
      outcome === undefined ||
      'failure' in outcome ||
      outcome.notes.some(({code}) => code === 'page-without-text')
  )
  if (!open) return whole
  const seen = found.map(outcome => {
    if (outcome === undefined) return null
    return 'failure' in outcome ? outcome.failure : outcome.notes
  })
  return `${whole} ${sha256Of(seen)}`
}

const regionsOf = madeOnce(({memberships}: Pipeline): string => sha256Of(memberships?.regions ?? []))
