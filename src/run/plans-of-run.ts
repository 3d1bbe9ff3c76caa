import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {Run, Store} from '../store/store.js'
import {planSubmission, type SubmissionPlan} from './plan.js'

/** The plans of all submissions of a run, with the corrections as they stood when it began. */
export async function plansOf(run: Run, pipeline: Pipeline, store: Store): Promise<SubmissionPlan[]> {
  const corrections = await store.corrections.of(run.submissions, run.correctionsUpTo)
  return run.submissions.map(submission =>
    planSubmission(pipeline, submission, corrections.get(submission.id) ?? [])
  )
}
