import {countsFor} from '../../domain/meeting/speaker.js'
import type {RoundPassage} from '../../domain/round/round.js'
import type {Identity} from '../../domain/submission.js'
import type {SettledPassage} from '../../domain/tag.js'
import type {SubmissionPlan} from '../../run/plan.js'
import type {Store} from '../../store/store.js'

/** A passage that may be drawn, and the codes that stand on it, by which it is drawn and which no coder is shown. */
export type Candidate = {readonly passage: RoundPassage; readonly codes: readonly string[]}

/** Every passage of some submissions, as far as they were read and tagged. */
export async function candidatesOf(
  plans: readonly SubmissionPlan[],
  store: Store
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = []
  for (const plan of plans) candidates.push(...(await candidatesIn(plan, store)))
  return candidates
}

async function candidatesIn({submission, keys}: SubmissionPlan, store: Store): Promise<readonly Candidate[]> {
  const [settledKey = '', identityKey = ''] = [keys.get('settled'), keys.get('identity')]
  const outcomes = await store.outcomes.fetch([settledKey, identityKey])
  const [settled, identity] = [outcomes.get(settledKey), outcomes.get(identityKey)]
  if (settled === undefined || identity === undefined || 'failure' in settled || 'failure' in identity)
    return []
  // Each was saved by the stage that declares it.
  const passages = settled.value as readonly SettledPassage[]
  const whose = identity.value as Identity
  return passages.map(passage => ({
    passage: roundPassageOf(passage, {file: submission.file.name, identity: whose}),
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
