import {randomBytes} from 'node:crypto'
import {emptyRecord} from '../../domain/acts/audit.js'
import {type DraftAsked, draftHash, type EditionDraft} from '../../domain/edition/draft.js'
import type {Edition} from '../../domain/edition/edition.js'
import type {Desk} from '../../review/desk.js'
import type {Store} from '../../store/store.js'
import {
  allEditions,
  changeEdition,
  editionNamed,
  isPublished,
  mustBeOpen,
  replacedBy,
  type SaidBy
} from './editions.js'
import {type Fixed, fixInputs} from './inputs.js'
import {EditionRefusal} from './refusals.js'

/** Drafts a new edition: its inputs are fixed at this moment. */
export async function draftEdition(asked: DraftAsked, said: SaidBy, desk: Desk): Promise<Edition> {
  const {store} = desk
  const edition = `e${randomBytes(8).toString('hex').slice(0, 15)}`
  await checkReplaces(asked, desk.pipeline.file.id, {store, edition})
  const draft = await draftOf(asked, await fixInputs(asked.filters, desk), {desk, said, edition, version: 1})
  await store.editions.append(edition, () => [{step: 'drafted', draft, ...said}])
  return editionNamed(edition, store)
}

/**
 * Fixes the inputs of an edition anew, at this moment, with what is asked for or as it was asked for before. Replies stay,
 * and approvals fall. Throws an EditionRefusal once it is published.
 */
export async function draftAnew(
  id: string,
  asked: DraftAsked | null,
  {said, desk}: {readonly said: SaidBy; readonly desk: Desk}
): Promise<Edition> {
  const {store} = desk
  const before = await editionNamed(id, store)
  mustBeOpen(before)
  const wanted = asked ?? askedOf(before.draft)
  await checkReplaces(wanted, before.collection, {store, edition: before.id})
  const draft = await draftOf(wanted, await fixInputs(wanted.filters, desk), {
    desk,
    said,
    edition: before.id,
    version: before.draft.version + 1
  })
  return changeEdition(before.id, store, ({edition}) => {
    mustBeOpen(edition)
    if (draftHash(edition.draft) !== draftHash(before.draft)) throw new EditionRefusal('otherDraft')
    return [{step: 'drafted', draft, ...said}]
  })
}

/** Puts a draft into review, so that parties can reply and it can be approved. */
export const putInReview = (id: string, said: SaidBy, store: Store): Promise<Edition> =>
  changeEdition(id, store, ({edition}) => {
    mustBeOpen(edition)
    if (edition.state === 'review') throw new EditionRefusal('inReview')
    return [{step: 'review', draft: draftHash(edition.draft), ...said}]
  })

/** Gives an edition up before it is published; its number, where one was given, is not given again. */
export const dropEdition = (
  id: string,
  why: string,
  {said, store}: {readonly said: SaidBy; readonly store: Store}
): Promise<Edition> =>
  changeEdition(id, store, ({edition}) => {
    if (edition.state !== 'publishing') mustBeOpen(edition)
    return [{step: 'dropped', why, ...said}]
  })

/** What was asked for when a draft was made. */
export const askedOf = ({filters, front, languages, replaces, titles}: EditionDraft): DraftAsked => ({
  titles,
  front,
  languages,
  filters,
  replaces
})

type Scene = {
  readonly desk: Desk
  readonly said: SaidBy
  readonly edition: string
  readonly version: number
}

async function draftOf(
  asked: DraftAsked,
  {leftOut, run}: Fixed,
  {desk, edition, said, version}: Scene
): Promise<EditionDraft> {
  const [last] = await desk.store.audit.list({limit: 1})
  const {hash, number} = last ?? emptyRecord
  return {
    format: 'concord-edition-draft/1',
    edition,
    version,
    collection: desk.pipeline.file.id,
    ...asked,
    run: run.id,
    ...(leftOut.length === 0 ? {} : {leftOut: [...leftOut]}),
    record: {number, hash},
    ...said
  }
}

/** What is replaced must be published, of the same collection, and not replaced by another yet. */
async function checkReplaces(
  {replaces}: DraftAsked,
  collection: string,
  {store, edition}: {readonly store: Store; readonly edition: string}
): Promise<void> {
  if (replaces === null) return
  const all = (await allEditions(store)).filter(({id}) => id !== edition)
  mayReplace(replaces.number, collection, all)
}

/** Throws an EditionRefusal where the edition of that number cannot be replaced. */
export function mayReplace(number: string, collection: string, others: readonly Edition[]): void {
  const found = others.find(each => each.number === number && each.collection === collection)
  if (found === undefined || !isPublished(found)) throw new EditionRefusal('replacesUnknown', {number})
  const by = replacedBy(number, others)
  if (by) throw new EditionRefusal('replacedAlready', {number, by: by.number ?? ''})
}
