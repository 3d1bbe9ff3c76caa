import {userError} from '../../domain/refusals/refuse.js'
import type {Coding} from '../../domain/round/coding.js'
import type {Round, RoundPassage, RoundState} from '../../domain/round/round.js'
import type {KeptRound} from '../../store/rounds/rounds.js'
import type {Store} from '../../store/store.js'
import {latestCodings} from './latest-codings.js'

/**
 * All that a coder may see of a round. Neither another's codings, nor who else codes, nor the machine's tags, nor the
 * rule of the draw, which tells of them, have a place in it.
 */
export type CoderSight = Pick<
  Round,
  'id' | 'name' | 'purpose' | 'pipeline' | 'collection' | 'taxonomies' | 'questions'
> & {
  readonly state: RoundState
  readonly coder: string
  /** In the order of the round. */
  readonly passages: readonly SeenPassage[]
  readonly progress: Progress
}

/** A passage as a coder sees it, with the coder's own last word on it. */
export type SeenPassage = {
  readonly passage: RoundPassage
  readonly own: Coding | null
  /** The number of that word, to be given back with the next one; 0 for none. */
  readonly seen: number
}

/** How many passages a coder has coded. */
export type Progress = {readonly coder: string; readonly coded: number; readonly of: number}

/** What a coder sees of a round. Throws a UserError where there is no such round, or it is not this coder's. */
export async function sightOf(id: string, coder: string, store: Store): Promise<CoderSight> {
  const {round, state} = await roundOf(id, store)
  if (!round.coders.includes(coder)) throw userError('notCoder', {coder, round: round.name})
  const latest = latestCodings(await store.rounds.codingsBy(coder, id))
  const passages = round.passages.map(passage => {
    const own = latest.get(passage.id)?.get(coder)
    return {passage, own: own?.coding ?? null, seen: own?.number ?? 0}
  })
  const {name, purpose, pipeline, collection, taxonomies, questions} = round
  return {
    id,
    name,
    purpose,
    pipeline,
    collection,
    taxonomies,
    questions,
    state,
    coder,
    passages,
    progress: {coder, coded: passages.filter(({own}) => own !== null).length, of: passages.length}
  }
}

/** The round of an id. Throws a UserError where there is none. */
export async function roundOf(id: string, store: Store): Promise<KeptRound> {
  const kept = await store.rounds.fetch(id)
  if (kept === undefined) throw userError('noRound', {id})
  return kept
}

/** How far each coder of a round has come, in the order in which the coders were named. */
export async function progressOf(id: string, store: Store): Promise<readonly Progress[]> {
  const {round} = await roundOf(id, store)
  const latest = latestCodings(await store.rounds.codings(id))
  return round.coders.map(coder => ({
    coder,
    coded: round.passages.filter(passage => latest.get(passage.id)?.has(coder)).length,
    of: round.passages.length
  }))
}

/** Whether somebody may see what others coded, agreement too: a coder of an open round may not. */
export const maySeeOthers = ({round, state}: KeptRound, person: string): boolean =>
  state !== 'open' || !round.coders.includes(person)
