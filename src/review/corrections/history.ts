import {type NumberedCorrection, standing, withdrawnOf} from '../../domain/correction.js'
import {concerns} from '../../domain/pipeline/concerns.js'
import {placeCorrections} from '../../stages/settle/placing.js'
import type {Desk} from '../desk.js'
import {submissionOf} from './asked.js'
import {submissionsOf} from './save-corrections.js'
import {settleNow} from './settle-now.js'

/** One word in the history of a passage. */
export type HistoryEntry = NumberedCorrection & {
  /** False for what was withdrawn, and for withdrawals, which only take back. */
  readonly counts: boolean
  /** The id of the withdrawal that took it back, or null. */
  readonly withdrawnBy: string | null
}

/**
 * All that was said on a passage, in the order of arrival; also what was said on it under another id, before it was cut
 * anew or its manifest was mended. The highest number is what a person who reads it has seen.
 */
export async function historyOf(passage: string, desk: Desk): Promise<readonly HistoryEntry[]> {
  const {store} = desk
  const upTo = await store.corrections.latest()
  const [submission] = await submissionsOf([submissionOf(passage)], desk)
  if (!submission) return []
  const all = (await store.corrections.numbered([submission], upTo)).get(submission.id) ?? []
  const said = all.filter(({correction}) => concerns(correction, desk.pipeline))
  const corrections = said.map(({correction}) => correction)
  const {placed} = placeCorrections(await settleNow(submission, upTo, desk), corrections)
  const here = new Set(placed.get(passage))
  const counting = new Set(standing(corrections))
  const withdrawn = withdrawnOf(corrections)
  return said
    .filter(({correction}) => here.has(correction))
    .map(({number, correction}) => ({
      number,
      correction,
      counts: counting.has(correction),
      withdrawnBy: withdrawn.get(correction.id) ?? null
    }))
}
