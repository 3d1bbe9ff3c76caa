import {canonicalJson, sha256Of} from '../../../domain/json/content-id.js'
import {type Adjudication, type KeptWord, standingAdjudications} from '../../../domain/round/adjudication.js'
import {type KeptCoding, type Reading, readingOf} from '../../../domain/round/coding.js'
import type {Round} from '../../../domain/round/round.js'
import type {WordsOutcome} from '../../../store/rounds/rounds.js'
import type {Store} from '../../../store/store.js'
import type {Doing} from '../begin-round.js'
import {latestCodings} from '../latest-codings.js'
import {roundOf} from '../sight.js'
import {reasonOf} from './adjudicate.js'

/** A passage on which all coders of a round say the same, and what they say. */
export type Unanimous = {readonly passage: string; readonly reading: Reading}

/**
 * The passages that nobody has settled yet, and of which every coder of the round, two or more, says the same: codes,
 * stances, acts and poles, and none of them ambiguous.
 */
export function unanimousIn(
  round: Round,
  kept: readonly KeptCoding[],
  words: readonly KeptWord[]
): readonly Unanimous[] {
  const latest = latestCodings(kept)
  const settled = standingAdjudications(words)
  return round.passages.flatMap(({id}): readonly Unanimous[] => {
    const readings = round.coders.flatMap(coder => {
      const coding = latest.get(id)?.get(coder)?.coding
      return coding === undefined ? [] : [readingOf(coding)]
    })
    const [first, ...others] = readings
    if (first === undefined || others.length === 0 || readings.length < round.coders.length) return []
    if (settled.has(id) || first.ambiguous.length > 0) return []
    return others.every(other => canonicalJson(other) === canonicalJson(first))
      ? [{passage: id, reading: first}]
      : []
  })
}

/** What became of an acceptance: how many passages, and the batch by which all can be taken back. */
export type Acceptance = Exclude<WordsOutcome, {kind: 'kept'}> | {kind: 'kept'; added: number; batch: string}

/** Settles every passage on which all coders agree, as one batch. Throws a UserError where no reason is given. */
export async function acceptUnanimous(
  {round: id, why}: {readonly round: string; readonly why: string},
  doing: Doing,
  store: Store
): Promise<Acceptance> {
  const {round, state} = await roundOf(id, store)
  const reason = reasonOf(why)
  if (state !== 'closed') return {kind: 'wrong-state', state}
  const words = await store.rounds.words(id)
  const before = words.filter(({word}) => word.kind === 'adjudication' && word.batch === doing.id).length
  if (before > 0) return {kind: 'kept', added: before, batch: doing.id}
  const accepted = unanimousIn(round, await store.rounds.codings(id), words).map(
    ({passage, reading}): Adjudication => ({
      kind: 'adjudication',
      id: `${doing.id}-${sha256Of(passage).slice(0, 15)}`,
      round: id,
      passage,
      reading,
      batch: doing.id,
      by: doing.by,
      at: doing.at,
      why: reason
    })
  )
  const outcome = await store.rounds.adjudicate(accepted, words.at(-1)?.number ?? 0)
  return outcome.kind === 'kept' ? {...outcome, batch: doing.id} : outcome
}
