import {userError} from '../../domain/refusals/refuse.js'
import {standingAdjudications} from '../../domain/round/adjudication.js'
import type {StepOutcome} from '../../store/rounds/rounds.js'
import type {Store} from '../../store/store.js'
import type {Doing} from './begin-round.js'
import {roundOf} from './sight.js'

/** A round, and why it passes on. */
export type PassingOn = {readonly round: string; readonly why: string}

/** Ends the coding of a round for good: from here on coders may see each other's codings. */
export async function closeRound({round, why}: PassingOn, doing: Doing, store: Store): Promise<StepOutcome> {
  const {state} = await roundOf(round, store)
  // What takes an adjudicated round back to this state is another act, and says so.
  if (state === 'adjudicated') return {kind: 'wrong-state', state}
  return store.rounds.step({...doing, round, to: 'closed', why: why.trim()})
}

/** Ends the adjudication of a round, so that it can be exported. Throws a UserError where a passage is not settled. */
export async function finishRound(
  {round: id, why}: PassingOn,
  doing: Doing,
  store: Store
): Promise<StepOutcome> {
  const {round} = await roundOf(id, store)
  const standing = standingAdjudications(await store.rounds.words(id))
  const left = round.passages.filter(passage => !standing.has(passage.id))
  if (left.length > 0)
    throw userError('notSettled', {
      left: left.length,
      all: round.passages.length,
      round: round.name,
      first: left[0]?.id ?? ''
    })
  return store.rounds.step({...doing, round: id, to: 'adjudicated', why: why.trim()})
}

/** Takes an adjudicated round back to be settled anew. Throws a UserError where no reason is given. */
export async function reopenAdjudication(
  {round, why}: PassingOn,
  doing: Doing,
  store: Store
): Promise<StepOutcome> {
  if (why.trim() === '') throw userError('roundNeedsWhy')
  const {state} = await roundOf(round, store)
  if (state !== 'adjudicated') return {kind: 'wrong-state', state}
  return store.rounds.step({...doing, round, to: 'closed', why: why.trim()})
}
