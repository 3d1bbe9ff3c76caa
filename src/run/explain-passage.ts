import {answerId} from '../domain/correction.js'
import {UserError} from '../domain/errors.js'
import {explainTag} from '../stages/tag/explain/explain.js'
import type {Store} from '../store/store.js'
import {plansOf} from './plans-of-run.js'
import {pipelineOf} from './recall.js'
import {storedValue} from './stage-outcome.js'

/** In words, where a passage stands, what it carries, and why. Throws a UserError where no run knows it. */
export async function explainPassage(id: string, store: Store): Promise<string> {
  const submissionId = id.slice(0, id.lastIndexOf('-'))
  const run = await store.runs.latestWith(submissionId)
  const unknown = new UserError(
    `The store ${store.address} knows no passage ${id}: take the id from passages.jsonl of a run in this store.`
  )
  if (!run) throw unknown
  const pipeline = await pipelineOf(run, store)
  const plans = await plansOf(run, pipeline, store)
  const plan = plans.find(({submission}) => submission.id === submissionId)
  if (plan === undefined) throw unknown
  const settled = await storedValue('settled', plan, store)
  const passage = settled?.find(candidate => candidate.id === id)
  if (passage === undefined) throw unknown
  const place = [
    plan.submission.file.name,
    ...(passage.page === null ? [] : [`page ${passage.page}`]),
    passage.number === null ? `passage ${passage.ordinal}` : `paragraph ${passage.number}`,
    ...(passage.speaker === null ? [] : [`${passage.speaker.label ?? 'no name'} (${passage.speaker.role})`]),
    ...passage.headings
  ].join(' · ')
  const reasons = [...passage.tags, ...passage.questions].map(
    said => `- ${explainTag(said, passage, pipeline)}`
  )
  const said = [
    ...passage.overruled.map(tag => ({...tag, subject: tag.code})),
    ...passage.overruledAnswers.map(answer => ({...answer, subject: answerId(answer.code, answer.pole)}))
  ]
  const overruled = said.map(
    ({subject, by, correction}) => `- ${subject} by ${by} was overruled by ${correction}.`
  )
  const chosen = passage.bestQuotes.map(
    ({code, by, correction}) => `- ${by} chose it as the quote for ${code} (${correction}).`
  )
  const notes = passage.notes.map(
    ({by, at, note, correction}) => `- ${by} noted on ${at} (${correction}): ${note}`
  )
  return [
    place,
    '',
    passage.text,
    '',
    ...(reasons.length === 0 ? ['No tag stands on this passage.'] : reasons),
    ...overruled,
    ...chosen,
    ...notes
  ].join('\n')
}
