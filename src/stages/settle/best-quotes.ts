import type {Correction} from '../../domain/correction.js'
import {countsFor} from '../../domain/meeting/speaker.js'
import type {BestQuote, TaggedPassage} from '../../domain/tag.js'
import type {Placement} from './placing.js'

/**
 * For each passage, the codes for which a person chose it as the one to quote. A party has one a code in a submission:
 * the last choice wins, wherever it was made.
 */
export function bestQuotesOf(
  passages: readonly TaggedPassage[],
  {placed, corrections}: {readonly placed: Placement['placed']; readonly corrections: readonly Correction[]}
): ReadonlyMap<string, BestQuote[]> {
  const passageOf = new Map(
    passages.flatMap(passage => (placed.get(passage.id) ?? []).map(({id}) => [id, passage] as const))
  )
  const last = new Map<string, {readonly passage: string; readonly best: BestQuote}>()
  for (const {id, verdict, code, by} of corrections) {
    const passage = passageOf.get(id)
    if (verdict !== 'best-quote' || code === undefined || passage === undefined) continue
    const {speaker} = passage
    const whose = speaker === null ? null : [countsFor(speaker), speaker.role]
    last.set(JSON.stringify([code, whose]), {passage: passage.id, best: {code, correction: id, by}})
  }
  const chosen = new Map<string, BestQuote[]>()
  for (const {passage, best} of last.values()) chosen.set(passage, [...(chosen.get(passage) ?? []), best])
  return chosen
}
