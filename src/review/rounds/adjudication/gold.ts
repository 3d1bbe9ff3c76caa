import {canonicalJson} from '../../../domain/json/content-id.js'
import {userError} from '../../../domain/refusals/refuse.js'
import {type KeptWord, standingAdjudications} from '../../../domain/round/adjudication.js'
import type {Round} from '../../../domain/round/round.js'
import type {Store} from '../../../store/store.js'
import {roundOf} from '../sight.js'

/**
 * The settled passages of a round as JSON lines that `concord evaluate tags` takes, in the order of the round: the
 * same words always give the same bytes.
 */
function goldLines(round: Round, words: readonly KeptWord[]): string {
  const standing = standingAdjudications(words)
  const rows = round.passages.flatMap(({id, text, language, party}) => {
    const reading = standing.get(id)?.reading
    if (reading === undefined) return []
    const {codes, ambiguous, answers} = reading
    return [{id, party, text, language, tags: codes, ambiguous, questions: answers}]
  })
  return rows.map(row => `${canonicalJson(row)}\n`).join('')
}

/** An adjudicated round as gold. Throws a UserError where the round is not adjudicated yet. */
export async function exportGold(id: string, store: Store): Promise<string> {
  const {round, state} = await roundOf(id, store)
  if (state !== 'adjudicated') throw userError('goldNotYet', {round: round.name, state})
  return goldLines(round, await store.rounds.words(id))
}
