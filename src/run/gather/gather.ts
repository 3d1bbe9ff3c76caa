import type {GatheredSubmission} from '../../domain/digest/gathered.js'
import {readingFigures} from '../../domain/document.js'
import {sha256Of} from '../../domain/json/content-id.js'
import {madeOnce} from '../../domain/memory/made-once.js'
import type {Outcome} from '../../domain/outcome.js'
import type {Store} from '../../store/store.js'
import {isMishap} from '../mishaps.js'
import type {SubmissionPlan} from '../plan.js'
import {givenValue} from '../stage-outcome.js'
import {NotThereYet, outcomesOf} from './outcomes-of.js'

/** All that the comparison needs of every submission. Throws NotThereYet where a stage has no outcome yet. */
export async function gather(plans: readonly SubmissionPlan[], store: Store): Promise<GatheredSubmission[]> {
  const gathered: GatheredSubmission[] = []
  for await (const [plan, outcomes] of outcomesOf(plans, plan => [gatheredKey(plan)], store)) {
    const [kept] = outcomes.values()
    gathered.push(kept === undefined ? await gatherOne(plan, store) : asKept(kept, plan))
  }
  return gathered
}

/**
 * Keeps what the comparison needs of one submission, a hundredth of all that was made of it, so that this is not read
 * again for a correction of another. `known` are outcomes at hand. What another try may mend is not kept.
 */
export async function keepGathered(
  plan: SubmissionPlan,
  store: Store,
  known: ReadonlyMap<string, Outcome<unknown>>
): Promise<void> {
  const outcomes = await allOutcomes(plan, store, known)
  if ([...outcomes.values()].some(outcome => 'failure' in outcome || isMishap(outcome))) return
  const {submission: _, ...value} = fromOutcomes(plan, outcomes)
  await store.outcomes.save([{key: gatheredKey(plan), stage: 'gathered', outcome: {value, notes: []}}])
}

/** Raised where something else is gathered of the same outcomes. */
const VERSION = 1

/** Under which key the store keeps what was gathered of one submission. */
export const gatheredKey = madeOnce(({work}: SubmissionPlan): string =>
  sha256Of({gathered: VERSION, of: stepsOf({work}).map(({key}) => key)})
)

const stepsOf = ({work}: Pick<SubmissionPlan, 'work'>) => work.flatMap(({steps}) => steps)

// It was saved by `keepGathered`, and is the same whatever file and manifest it came with.
const asKept = (kept: Outcome<unknown>, {submission}: SubmissionPlan): GatheredSubmission =>
  inOneOrder({submission, ...('value' in kept ? (kept.value as object) : {})} as Read)

type Read = Extract<GatheredSubmission, {readonly identity: unknown}>

/** However it was gathered, its keys stand in one order, so that what is equal is told to be the same. */
const inOneOrder = ({submission, notes, reading, identity, positions, ...read}: Read): Read => {
  const {text, ocr, blank, unread, readable, words, confidence} = reading
  const {pageCount, mediaType} = read
  return {
    submission,
    notes,
    pageCount,
    mediaType,
    reading: {text, ocr, blank, unread, readable, words, confidence},
    identity,
    positions
  }
}

const gatherOne = async (plan: SubmissionPlan, store: Store): Promise<GatheredSubmission> =>
  fromOutcomes(plan, await allOutcomes(plan, store, new Map()))

async function allOutcomes(
  plan: SubmissionPlan,
  store: Store,
  known: ReadonlyMap<string, Outcome<unknown>>
): Promise<ReadonlyMap<string, Outcome<unknown>>> {
  const steps = stepsOf(plan)
  const missing = steps.map(({key}) => key).filter(key => !known.has(key))
  const fetched = await store.outcomes.fetch(missing)
  return new Map(
    steps.map(({stage, key}) => {
      const outcome = known.get(key) ?? fetched.get(key)
      if (!outcome)
        throw new NotThereYet(`The ${stage.gives} of ${plan.submission.file.name} is not there yet`)
      return [key, outcome]
    })
  )
}

/** From the outcomes of all steps of a plan by their keys, in their order. */
function fromOutcomes(
  plan: SubmissionPlan,
  outcomes: ReadonlyMap<string, Outcome<unknown>>
): GatheredSubmission {
  const {submission} = plan
  const all = [...outcomes.values()]
  const notes = all.flatMap(outcome => outcome.notes)
  const [failure] = all.flatMap(outcome => ('failure' in outcome ? outcome.failure : []))
  if (failure) return {submission, notes, failure}
  const document = givenValue('document', plan, outcomes)
  const identity = givenValue('identity', plan, outcomes)
  const positions = givenValue('positions', plan, outcomes)
  if (document === null || identity === null || positions === null)
    throw new Error('The check let a pipeline pass whose jobs leave a value out')
  const {pageCount, mediaType} = document
  return {submission, notes, pageCount, mediaType, reading: readingFigures(document), identity, positions}
}
