import {userError} from '../../../domain/refusals/refuse.js'
import type {Reading} from '../../../domain/round/coding.js'
import type {WordsOutcome} from '../../../store/rounds/rounds.js'
import type {Store} from '../../../store/store.js'
import type {Doing} from '../begin-round.js'
import {checkedReading} from '../check-reading.js'
import {roundOf} from '../sight.js'

/** What an adjudicator says of a passage, and why. `seen` is the number of the last word in the round that was seen. */
export type AdjudicationWanted = {
  readonly round: string
  readonly passage: string
  readonly reading: Reading
  readonly why: string
  readonly seen: number
}

/** Settles a passage; a later word takes its place. Throws a UserError where it is not sound or has no reason. */
export async function adjudicate(
  {round: id, passage, reading, why, seen}: AdjudicationWanted,
  doing: Doing,
  store: Store
): Promise<WordsOutcome> {
  const {round} = await roundOf(id, store)
  const checked = await checkedReading(reading, passage, {round, store})
  const word = {...doing, round: id, passage, reading: checked, batch: null, why: reasonOf(why)}
  return store.rounds.adjudicate([{kind: 'adjudication', ...word}], seen)
}

/** A word or a batch to be taken back, and why. */
export type TakingBack = {
  readonly round: string
  readonly takesBack: string
  readonly why: string
  readonly seen: number
}

/**
 * Takes back an adjudication, all of a batch, or an earlier withdrawal; what stood before stands again. Throws a
 * UserError where there is no such word, or no reason.
 */
export async function takeBack(
  {round, takesBack, why, seen}: TakingBack,
  doing: Doing,
  store: Store
): Promise<WordsOutcome> {
  const words = await store.rounds.words(round)
  const isThere = words.some(
    ({word}) => word.id === takesBack || (word.kind === 'adjudication' && word.batch === takesBack)
  )
  if (!isThere) throw userError('nobodySaid', {word: takesBack})
  return store.rounds.adjudicate([{kind: 'withdrawal', ...doing, round, takesBack, why: reasonOf(why)}], seen)
}

/** A reason without the space around it. Throws a UserError where nothing is left. */
export function reasonOf(why: string): string {
  if (why.trim() === '') throw userError('settlingNeedsWhy')
  return why.trim()
}
