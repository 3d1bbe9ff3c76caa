import type {EditionDraft} from '../../domain/edition/draft.js'
import {type Edition, printedReplies} from '../../domain/edition/edition.js'
import type {Approval} from '../../domain/edition/manifest.js'
import type {PrintedReply} from '../../domain/edition/reply.js'
import {takeTurn} from '../../store/editions/turn.js'
import type {Run, Store} from '../../store/store.js'
import {mayReplace} from './draft.js'
import {changeEdition, editionNamed, isPublished, type SaidBy} from './editions.js'
import {missingIn, refuseMissing} from './missing.js'
import {EditionRefusal} from './refusals.js'

/** All that the folder of an edition is written from, besides the store. The same gives the same bytes. */
export type Publication = {
  readonly draft: EditionDraft
  readonly number: string
  readonly publishedAt: string
  /** Two different people, in the order in which they approved. */
  readonly approvals: readonly Approval[]
  readonly replies: readonly PrintedReply[]
}

/**
 * Writes the folder of an edition and signs it, whole or not at all, and gives the SHA-256 of its manifest. Where the
 * folder of that number is there already and was made of the same, it is left as it is.
 */
export type WriteFolder = (publication: Publication) => Promise<{readonly manifest: string}>

/** What writes folders. `ready` throws a UserError where nothing could be signed, before a number is given. */
export type Writer = {readonly write: WriteFolder; readonly ready?: () => Promise<void>}

/**
 * Publishes an edition under the next number of the year. Of several at once one does, and all others are refused. What
 * was cut short is done again under the same number and moment, so that nothing stays half-published.
 */
export async function publishEdition(
  id: string,
  said: SaidBy,
  {ready, store, write}: Writer & {readonly store: Store}
): Promise<Edition> {
  const seen = await editionNamed(id, store)
  const run = await store.runs.fetch(seen.draft.run)
  const endTurn = await takeTurn(store.pool, `publish ${seen.id}`)
  if (endTurn === undefined) throw new EditionRefusal('publishingNow')
  try {
    await ready?.()
    const numbered = await giveNumber(seen.id, said, {store, run})
    const {manifest} = await write(publicationOf(numbered))
    return await changeEdition(seen.id, store, ({edition: {number, state}}) => {
      if (state !== 'publishing' || number === null)
        throw new Error(`The edition ${seen.id} was changed while it was published`)
      return [{step: 'published', number, manifest, ...said}]
    })
  } finally {
    await endTurn()
  }
}

/** What an edition is written from, once it has its number. */
export function publicationOf({approvals, draft, number, publishedAt, replies}: Edition): Publication {
  if (number === null || publishedAt === null) throw new Error('An edition is written under its number')
  const people = [...new Map(approvals.map(approval => [approval.person, approval])).values()]
  return {
    draft,
    number,
    publishedAt,
    approvals: people.map(({at, name}) => ({name, at})),
    replies: printedReplies(replies)
  }
}

const giveNumber = (
  id: string,
  said: SaidBy,
  {run, store}: {readonly run: Run; readonly store: Store}
): Promise<Edition> =>
  changeEdition(id, store, ({edition, others}) => {
    if (isPublished(edition)) throw new EditionRefusal('published', {number: edition.number ?? ''})
    if (edition.state === 'dropped') throw new EditionRefusal('dropped')
    if (edition.state === 'publishing') return []
    if (edition.draft.run !== run.id) throw new EditionRefusal('otherDraft')
    refuseMissing(missingIn(edition, run))
    if (edition.draft.replaces) mayReplace(edition.draft.replaces.number, edition.collection, others)
    const number = nextNumber(said.at.slice(0, 4), others)
    return [{step: 'publishing', number, ...said}]
  })

/** One more than the highest of the year. */
function nextNumber(year: string, others: readonly Edition[]): string {
  const places = others.flatMap(({number}) =>
    number?.startsWith(`${year}-`) ? [Number(number.slice(year.length + 1))] : []
  )
  return `${year}-${Math.max(0, ...places) + 1}`
}
