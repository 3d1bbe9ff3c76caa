import {userError} from '../../domain/refusals/refuse.js'
import type {Reading} from '../../domain/round/coding.js'
import type {CodingOutcome} from '../../store/rounds/rounds.js'
import type {Store} from '../../store/store.js'
import type {Doing} from './begin-round.js'
import {checkedReading} from './check-reading.js'
import {roundOf} from './sight.js'

/** What a coder says of a passage. `seen` is what the coder's sight of it gave. */
export type CodingWanted = {
  readonly round: string
  readonly passage: string
  readonly reading: Reading
  readonly note: string
  readonly seen: number
}

/**
 * Appends a coder's word on a passage. Throws a UserError where it is not sound or not this coder's round. That the
 * round is closed, or the coder has said something since, is an outcome.
 */
export async function codePassage(
  {round: id, passage, reading, note, seen}: CodingWanted,
  {id: word, by, at}: Doing,
  store: Store
): Promise<CodingOutcome> {
  const {round} = await roundOf(id, store)
  if (!round.coders.includes(by)) throw userError('notCoder', {coder: by, round: round.name})
  const checked = await checkedReading(reading, passage, {round, store})
  return store.rounds.code({id: word, round: id, passage, coder: by, ...checked, note: note.trim(), at}, seen)
}
