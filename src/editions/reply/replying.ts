import type {Edition} from '../../domain/edition/edition.js'
import {LONGEST_REPLY, MOST_REPLIES, type Reply} from '../../domain/edition/reply.js'
import type {Store} from '../../store/store.js'
import {digestOfDraft} from '../workflow/digest-of-draft.js'
import {changeEdition, editionNamed, type SaidBy} from '../workflow/editions.js'
import {EditionRefusal} from '../workflow/refusals.js'
import {holding, mustBeInReview, openReplyLink} from './links.js'
import {rowOf} from './row.js'

/** What somebody typed; it may be too long, or about nothing. */
export type ReplyTyped = Pick<Reply, 'subject' | 'kind' | 'text'>

/** Keeps what a party writes by its link. Throws an EditionRefusal that says why it is not kept. */
export async function replyByLink(
  token: string,
  typed: ReplyTyped,
  {now, store}: {readonly now: Date; readonly store: Store}
): Promise<Edition> {
  const {edition, link} = await openReplyLink(token, {now, store})
  const reply = await checked(typed, link.party, {edition, store})
  return changeEdition(edition.id, store, scene => {
    holding(scene.edition, link.link, now)
    return [
      stepOf(reply, link.party, {edition: scene.edition, link: link.link, said: byParty(link.party, now)})
    ]
  })
}

/** Keeps what a party wrote by mail, as somebody of the secretariat enters it. */
export async function enterReply(
  id: string,
  {party, ...typed}: ReplyTyped & {readonly party: string},
  {said, store}: {readonly said: SaidBy; readonly store: Store}
): Promise<Edition> {
  const edition = await editionNamed(id, store)
  const reply = await checked(typed, party, {edition, store})
  return changeEdition(edition.id, store, scene => {
    mustBeInReview(scene.edition)
    return [stepOf(reply, party, {edition: scene.edition, link: null, said})]
  })
}

/** How the record names a party that came by its link: nobody signed in. */
const byParty = (party: string, now: Date): SaidBy => ({by: `party ${party}`, at: now.toISOString()})

async function checked(
  {kind, subject, text: typed}: ReplyTyped,
  party: string,
  {edition, store}: {readonly edition: Edition; readonly store: Store}
): Promise<Reply> {
  const text = plainText(typed)
  if (text === '') throw new EditionRefusal('replyEmpty')
  if (text.length > LONGEST_REPLY)
    throw new EditionRefusal('replyTooLong', {length: text.length, most: LONGEST_REPLY})
  const {cells} = rowOf(await digestOfDraft(edition.draft, store), party, [])
  if (!cells.some(cell => cell.subject === subject)) throw new EditionRefusal('replySubject')
  return {subject, kind, text}
}

/** What was typed as plain text: lines end alike, and what cannot be seen and is no letter goes. Markup stays as it is. */
const plainText = (typed: string): string =>
  typed
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .normalize('NFC')
    .trim()

type Stepping = {readonly edition: Edition; readonly link: string | null; readonly said: SaidBy}

function stepOf(reply: Reply, party: string, {edition, link, said}: Stepping) {
  if (edition.replies.filter(each => each.party === party).length >= MOST_REPLIES)
    throw new EditionRefusal('replyTooMany', {most: MOST_REPLIES})
  const number = edition.replies.length + 1
  return {step: 'replied', number, party, link, ...reply, ...said} as const
}
