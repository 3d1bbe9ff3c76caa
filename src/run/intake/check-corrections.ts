import {type Correction, subjectOf} from '../../domain/correction.js'
import {UserError} from '../../domain/errors.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
import type {Run, Store} from '../../store/store.js'
import {pipelineOf} from '../recall.js'

/**
 * Throws a UserError that names every correction of a submission, code, question or pole that no run in the store
 * knows, and every withdrawal of what nobody has said.
 */
export async function checkCorrections(
  corrections: readonly Correction[],
  {store, file}: {readonly store: Store; readonly file: string}
): Promise<void> {
  const faults: string[] = []
  const submissionOf = new Map(corrections.map(({id, submission}) => [id, submission]))
  const withdrawn = await store.corrections.fetch(corrections.flatMap(({of}) => of ?? []))
  for (const [id, {correction}] of withdrawn) submissionOf.set(id, correction.submission)
  const runs = new Map<string, readonly Run[]>()
  for (const {submission} of corrections)
    if (!runs.has(submission)) runs.set(submission, await latestOfEach(submission, store))
  for (const correction of corrections) {
    const {submission, passage, of} = correction
    const known = await Promise.all((runs.get(submission) ?? []).map(run => pipelineOf(run, store)))
    if (known.length === 0)
      faults.push(`no run in this store knows the submission ${submission} (passage ${passage}).`)
    else if (!known.some(pipeline => isKnown(correction, pipeline)))
      faults.push(`there is no ${nameOf(correction)} (passage ${passage}).`)
    if (of !== undefined && submissionOf.get(of) !== submission)
      faults.push(
        `there is no correction ${of} of the submission ${submission} to withdraw (passage ${passage}).`
      )
  }
  if (faults.length > 0)
    throw new UserError(
      [...faults.map(fault => `${file}: ${fault}`), 'Nothing was taken in: mend these lines.'].join('\n')
    )
}

/** A file may be handed in to several working groups: the newest run of each that has it. */
async function latestOfEach(submission: string, store: Store): Promise<readonly Run[]> {
  const collections = await store.runs.collectionsWith(submission)
  const runs = await Promise.all(collections.map(each => store.runs.latestWith(submission, each)))
  return runs.flatMap(run => run ?? [])
}

/** Whether a pipeline has the code, or the question and its pole, that a correction speaks of, if it speaks of one. */
export function isKnown(
  {code, question, pole}: Pick<Correction, 'code' | 'question' | 'pole'>,
  {taxonomies, questions}: Pick<Pipeline, 'taxonomies' | 'questions'>
): boolean {
  if (code !== undefined)
    return taxonomies.some(({id, codes}) => codes.some(each => `${id}/${each.code}` === code))
  if (question === undefined) return true
  return questions.some(each => each.code === question && polesOf(each).some(known => known.pole === pole))
}

/** What a correction speaks of, to be named in a message. */
export const nameOf = (correction: Correction): string =>
  correction.code === undefined
    ? `pole ${correction.pole} of a question ${correction.question}`
    : `code ${subjectOf(correction)}`
