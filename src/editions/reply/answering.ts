import {LONGEST_REASON} from '../../domain/edition/draft.js'
import type {Edition, KeptReply} from '../../domain/edition/edition.js'
import type {Stance} from '../../domain/tag.js'
import {type CorrectionAsked, submissionOf} from '../../review/corrections/asked.js'
import {saveCorrections} from '../../review/corrections/save-corrections.js'
import type {Desk} from '../../review/desk.js'
import {digestOfDraft} from '../workflow/digest-of-draft.js'
import {changeEdition, editionNamed, mustBeOpen, type SaidBy} from '../workflow/editions.js'
import {EditionRefusal} from '../workflow/refusals.js'

/** How a cell is corrected because a party objected: what a passage of its own says on it, or that it says nothing. */
export type Accepting = {
  readonly passage: string
  /** The number of the latest correction that was seen. */
  readonly seen: number
} & (
  | {readonly verdict: 'reject'; readonly pole?: string}
  | {readonly verdict: 'set'; readonly stance?: Stance; readonly pole?: string}
)

/** Keeps the cell as it is. A reason must be given: it is printed beside the party's words. */
export async function keepCell(
  id: string,
  {number, why: given}: {readonly number: number; readonly why: string},
  {said, desk}: {readonly said: SaidBy; readonly desk: Desk}
): Promise<Edition> {
  const why = given.trim()
  if (why === '' || why.length > LONGEST_REASON) throw new EditionRefusal('noReason', {most: LONGEST_REASON})
  return changeEdition(id, desk.store, ({edition}) => {
    openReply(edition, number)
    return [{step: 'answered', reply: number, outcome: 'kept', why, correction: null, ...said}]
  })
}

/**
 * Accepts a reply as a correction of a passage of the party, which is kept for good like any other. The draft does not
 * hold it: its inputs must then be fixed anew.
 */
export async function acceptReply(
  id: string,
  {
    accepting,
    number,
    why: given
  }: {readonly accepting: Accepting; readonly number: number; readonly why: string},
  {said, desk}: {readonly said: SaidBy; readonly desk: Desk}
): Promise<Edition> {
  const {store} = desk
  const why = given.trim()
  if (why.length > LONGEST_REASON) throw new EditionRefusal('noReason', {most: LONGEST_REASON})
  const edition = await editionNamed(id, store)
  const reply = openReply(edition, number)
  const digest = await digestOfDraft(edition.draft, store)
  const own = digest.parties.find(({id: party}) => party === reply.party)?.submissions ?? []
  if (!own.includes(submissionOf(accepting.passage))) throw new EditionRefusal('passageOther')
  // In a transcript others speak too.
  const [found] = await store.index.passagesOfIds(desk.pipeline.file.id, [accepting.passage])
  if (found && !found.parties.includes(reply.party)) throw new EditionRefusal('passageOther')
  const saved = await saveCorrections(
    [{...correctionOf(accepting, reply), why: `${reply.party}, reply ${number}: ${why}`.slice(0, 4000)}],
    {...said, request: `${edition.id} reply ${number}`, seen: new Map([[accepting.passage, accepting.seen]])},
    desk
  )
  if (saved.kind === 'conflict') throw new EditionRefusal('spokenSince')
  return changeEdition(edition.id, store, scene => {
    openReply(scene.edition, number)
    return [{step: 'answered', reply: number, outcome: 'accepted', why, correction: saved.upTo, ...said}]
  })
}

function correctionOf({passage, ...how}: Accepting, {subject}: KeptReply): CorrectionAsked {
  const isCode = subject.includes('/')
  const about = isCode ? {code: subject} : {question: subject, pole: how.pole ?? 'open'}
  if (how.verdict === 'reject') return {passage, verdict: 'reject', ...about}
  return isCode
    ? {passage, verdict: 'set', ...about, stance: how.stance ?? 'mentions', act: 'none'}
    : {passage, verdict: 'set', ...about}
}

/** The reply of that number, where it has no answer yet. */
export function openReply(edition: Edition, number: number): KeptReply {
  mustBeOpen(edition)
  const reply = edition.replies.find(each => each.number === number)
  if (reply === undefined) throw new EditionRefusal('replyUnknown', {number})
  if (reply.answer !== null) throw new EditionRefusal('replyAnswered', {number})
  return reply
}
