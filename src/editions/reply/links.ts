import {createHash, randomBytes} from 'node:crypto'
import type {Edition, ReplyLink} from '../../domain/edition/edition.js'
import type {Store} from '../../store/store.js'
import {digestOfDraft} from '../workflow/digest-of-draft.js'
import {changeEdition, editionNamed, type SaidBy} from '../workflow/editions.js'
import {EditionRefusal} from '../workflow/refusals.js'

/** A link ends after at most so many days. */
export const MOST_DAYS = 90

/** What a new link is for. */
export type LinkAsked = {readonly party: string; readonly days: number}

/** A link that was made: its token is known here alone, and nobody can see it again. */
export type MadeLink = {readonly token: string; readonly link: ReplyLink}

/** Makes a link by which one party sees its own row and replies. Only the hash of its token is kept. */
export async function makeReplyLink(
  id: string,
  {days, party}: LinkAsked,
  {said, store}: {readonly said: SaidBy; readonly store: Store}
): Promise<MadeLink> {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw new EditionRefusal('linkTooLong', {most: MOST_DAYS})
  const {draft, id: edition} = await editionNamed(id, store)
  const {parties} = await digestOfDraft(draft, store)
  if (!parties.some(each => each.id === party)) throw new EditionRefusal('noSuchParty', {party})
  const token = randomBytes(32).toString('base64url')
  const link = `l${randomBytes(8).toString('hex').slice(0, 15)}`
  const until = new Date(Date.parse(said.at) + days * DAY_MS).toISOString()
  const changed = await changeEdition(edition, store, scene => {
    mustBeInReview(scene.edition)
    return [{step: 'link', link, party, token: hashOfToken(token), until, ...said}]
  })
  const made = changed.links.find(each => each.link === link)
  if (made === undefined) throw new Error('The link that was made is not there')
  return {token, link: made}
}

/** Takes a link back; nothing happens where it was taken back before. */
export async function revokeReplyLink(
  id: string,
  link: string,
  {said, store}: {readonly said: SaidBy; readonly store: Store}
): Promise<void> {
  await changeEdition(id, store, ({edition}) => {
    const found = edition.links.find(each => each.link === link)
    if (found === undefined) throw new EditionRefusal('linkUnknown')
    return found.revokedAt === null ? [{step: 'unlink', link, ...said}] : []
  })
}

/** The edition that a token opens, and its link. Throws an EditionRefusal that says why it opens none. */
export async function openReplyLink(
  token: string,
  {now, store}: {readonly now: Date; readonly store: Store}
): Promise<{readonly edition: Edition; readonly link: ReplyLink}> {
  const found = TOKEN.test(token) ? await store.editions.ofToken(hashOfToken(token)) : undefined
  if (found === undefined) throw new EditionRefusal('linkUnknown')
  const edition = await editionNamed(found.edition, store)
  return {edition, link: holding(edition, found.link, now)}
}

/** The link of an edition, where it still holds. */
export function holding(edition: Edition, id: string, now: Date): ReplyLink {
  const link = edition.links.find(each => each.link === id)
  if (link === undefined) throw new EditionRefusal('linkUnknown')
  if (link.revokedAt !== null) throw new EditionRefusal('linkRevoked')
  if (now.getTime() >= Date.parse(link.until))
    throw new EditionRefusal('linkEnded', {until: link.until.slice(0, 10)})
  mustBeInReview(edition, 'replyClosed')
  return link
}

export function mustBeInReview(
  {state}: Pick<Edition, 'state'>,
  else_: 'notInReview' | 'replyClosed' = 'notInReview'
): void {
  if (state !== 'review') throw new EditionRefusal(else_)
}

/** 256 random bits in base64url. */
const TOKEN = /^[\w-]{43}$/u

const DAY_MS = 86_400_000

/** The token is 256 random bits, so that a plain hash cannot be guessed back. */
const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
