import type {Edition, KeptReply} from '../../domain/edition/edition.js'
import type {Run} from '../../store/store.js'
import {EditionRefusal} from './refusals.js'

/** So many different people must approve. */
export const APPROVALS = 2

/** What keeps an edition from its next step. */
export type Missing =
  | {readonly kind: 'review'}
  | {readonly kind: 'answer'; readonly reply: KeptReply}
  /** A reply was accepted by a correction that came after the inputs were fixed. */
  | {readonly kind: 'fresh-draft'; readonly reply: KeptReply}
  | {readonly kind: 'approvals'; readonly given: number}

/** All that keeps an edition from being published, in the order in which it is to be done. `run` is that of its draft. */
export function missingIn(
  {approvals, replies, state}: Edition,
  {correctionsUpTo}: Pick<Run, 'correctionsUpTo'>
): readonly Missing[] {
  const given = new Set(approvals.map(({person}) => person)).size
  return [
    ...(state === 'draft' ? [{kind: 'review'} as const] : []),
    ...replies.flatMap(reply => (reply.answer === null ? [{kind: 'answer', reply} as const] : [])),
    ...replies.flatMap(reply =>
      (reply.answer?.correction ?? 0) > correctionsUpTo ? [{kind: 'fresh-draft', reply} as const] : []
    ),
    ...(given < APPROVALS ? [{kind: 'approvals', given} as const] : [])
  ]
}

/** Throws an EditionRefusal for the first thing that is missing. */
export function refuseMissing([first]: readonly Missing[]): void {
  switch (first?.kind) {
    case undefined:
      return
    case 'review':
      throw new EditionRefusal('notInReview')
    case 'answer':
      throw new EditionRefusal('unanswered', {number: first.reply.number})
    case 'fresh-draft':
      throw new EditionRefusal('behind', {number: first.reply.number})
    case 'approvals':
      throw new EditionRefusal('tooFew', {count: first.given})
  }
}
