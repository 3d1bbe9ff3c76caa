import {withdrawnOf} from '../../domain/correction.js'
import {userError} from '../../domain/refusals/refuse.js'
import {spanIn} from '../../stages/settle/span-in.js'
import type {Seen} from '../../store/corrections/facet.js'
import type {Desk} from '../desk.js'
import {type SaidBy, submissionOf} from './asked.js'
import {type Saved, saveCorrections, submissionsOf} from './save-corrections.js'
import {settleWith} from './settle-now.js'

/** A correction that is adrift, and the passage where a person says that it belongs. */
export type PlacedByPerson = {readonly correction: string; readonly passage: string}

/**
 * Says on a passage what a correction that is adrift said, and takes that one back, as one batch. The words that it
 * marked are marked again where they stand in the passage. Throws a UserError where there is no such correction, or it
 * was taken back or placed already.
 */
export async function placeAgain(
  {correction: id, passage}: PlacedByPerson,
  said: SaidBy & {readonly seen: Seen},
  desk: Desk
): Promise<Saved> {
  const {store} = desk
  const found = (await store.corrections.fetch([id])).get(id)?.correction
  const there = found && (await store.corrections.onPassages([found.passage])).get(found.passage)
  if (!found || !there || withdrawnOf(there.map(({correction}) => correction)).has(id))
    throw userError('noCorrectionAnyMore', {id})
  const [submission] = await submissionsOf([submissionOf(passage)], desk)
  const words = submission && (await store.corrections.now([submission])).said.get(submission.id)
  const passages = submission ? await settleWith(submission, words ?? [], desk) : []
  const text = passages.find(each => each.id === passage)?.text ?? ''
  const {id: _id, submission: _submission, batch: _batch, by: _by, at: _at, quote, span, ...word} = found
  const moved = span === undefined ? undefined : spanIn(text, {quote, span})
  return saveCorrections(
    [
      {...word, passage, ...(moved === undefined ? {} : {span: moved})},
      {passage: found.passage, verdict: 'withdraw', of: id}
    ],
    // Who places it has its passage no more before her: what counts is that nobody takes it back meanwhile.
    {...said, seen: new Map([...said.seen, [found.passage, there.at(-1)?.number ?? 0]])},
    desk
  )
}
