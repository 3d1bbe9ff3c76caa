import {countsFor} from '../../domain/meeting/speaker.js'
import type {RoundPassage} from '../../domain/round/round.js'
import type {Identity, Submission} from '../../domain/submission.js'
import type {SettledPassage} from '../../domain/tag.js'
import {planSubmission} from '../../run/plan.js'
import {storedValue, valueIn} from '../../run/stage-outcome.js'
import {collectionOf} from '../collection.js'
import {settledOutcome} from '../corrections/settle-now.js'
import type {Desk} from '../desk.js'

/** A passage that may be drawn, and the codes that stand on it, by which it is drawn and which no coder is shown. */
export type Candidate = {readonly passage: RoundPassage; readonly codes: readonly string[]}

/** Every passage of the collection, as far as it was read and tagged with the pipeline in force. */
export async function candidatesOf(desk: Desk): Promise<readonly Candidate[]> {
  const upTo = await desk.store.corrections.latest()
  const candidates: Candidate[] = []
  for (const {submission} of (await collectionOf(desk)).submissions)
    candidates.push(...(await candidatesIn(submission, upTo, desk)))
  return candidates
}

async function candidatesIn(submission: Submission, upTo: number, desk: Desk): Promise<readonly Candidate[]> {
  const settled = valueIn(await settledOutcome(submission, upTo, desk))
  const plan = planSubmission(desk.pipeline, submission, [])
  const identity = await storedValue('identity', plan, desk.store)
  if (settled === null || identity === null) return []
  return settled.map(passage => ({
    passage: roundPassageOf(passage, {file: submission.file.name, identity}),
    codes: passage.tags.filter(({abstains}) => abstains !== true).map(({code}) => code)
  }))
}

function roundPassageOf(
  {id, submission, text, language, page, number, ordinal, headings, speaker}: SettledPassage,
  {file, identity}: {readonly file: string; readonly identity: Identity}
): RoundPassage {
  const {parties, onBehalfOf} = identity
  const [party, ...others] = onBehalfOf.value === null ? parties.value : [onBehalfOf.value]
  const ofPaper = others.length === 0 ? (party ?? null) : null
  return {
    id,
    submission,
    text,
    language,
    page,
    number,
    ordinal,
    headings,
    file,
    party: speaker === null ? ofPaper : countsFor(speaker)
  }
}
