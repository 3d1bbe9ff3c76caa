import type {KeptRound} from '../../store/rounds/rounds.js'
import {isAtLeast} from '../accounts/role.js'
import {Refusal} from '../server/refusals.js'
import {personOf, type Visit} from '../server/visit.js'

/** The round of the collection that an address names. Throws a Refusal where there is none. */
export async function roundAt({desk, path}: Visit): Promise<KeptRound> {
  const kept = await desk.store.rounds.fetch(path.id ?? '')
  if (kept === undefined || kept.round.collection !== desk.ofFolder.pipeline.file.id)
    throw new Refusal('not-found')
  return kept
}

/** Whether somebody begins, settles and closes rounds. */
export const manages = (visit: Visit): boolean => isAtLeast(personOf(visit).role, 'secretariat')

/** Whether a round is somebody's to code. */
export const isCoder = (visit: Visit, {round}: Pick<KeptRound, 'round'>): boolean =>
  round.coders.includes(personOf(visit).email)

/** Who does something, when, and under which id it is kept. */
export const doingOf = (visit: Visit, id: string) => ({
  id,
  by: personOf(visit).email,
  at: visit.desk.now().toISOString()
})
