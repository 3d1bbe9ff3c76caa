import {sealOf} from '../../../src/domain/edition/edition.js'
import {keepCell} from '../../../src/editions/reply/answering.js'
import {makeReplyLink} from '../../../src/editions/reply/links.js'
import {replyByLink} from '../../../src/editions/reply/replying.js'
import {addErratum, withdrawEdition} from '../../../src/editions/workflow/after-publication.js'
import {approveEdition} from '../../../src/editions/workflow/approve.js'
import {digestOfDraft} from '../../../src/editions/workflow/digest-of-draft.js'
import {draftEdition, putInReview} from '../../../src/editions/workflow/draft.js'
import {editionNamed} from '../../../src/editions/workflow/editions.js'
import {publishEdition} from '../../../src/editions/workflow/publish.js'
import type {Site} from '../site.js'

const front = {
  symbol: null,
  body: 'A working group with a name of some length, as they have',
  session: 'Fourth substantive session, 3–7 March 2025',
  agendaItem: '5',
  submittedBy: null
}

/** Where editions can be seen in each state: ids of pages, and the page of a party's link. */
export type InEachState = {
  readonly draft: string
  /** With a reply that is kept and one that waits. */
  readonly review: string
  readonly published: string
  readonly withdrawn: string
  readonly replied: string
}

/** Editions of a site in each state; one that took the place of another, with an erratum, and the other withdrawn. */
export async function editionsInEachState(site: Site): Promise<InEachState> {
  const desk = await site.desk.reviewing()
  const {store} = desk
  const said = () => ({by: 'secretariat@concord.example', at: new Date().toISOString()})
  const draft = async (more: {readonly replaces?: {readonly number: string; readonly why: string}} = {}) =>
    draftEdition(
      {
        titles: {en: 'Positions of parties', ar: 'مواقف الأطراف'},
        front,
        languages: ['en'],
        filters: {sessions: []},
        replaces: null,
        ...more
      },
      said(),
      desk
    )
  const published = async (more: Parameters<typeof draft>[0] = {}) => {
    const {id} = await draft(more)
    await putInReview(id, said(), store)
    for (const name of ['The first', 'The second']) {
      const approver = {id: name, name, email: said().by, role: 'secretariat', signedIn: 'fresh'} as const
      await approveEdition(id, {approver, at: said().at, seal: sealOf(await editionNamed(id, store))}, store)
    }
    const write = async () => ({manifest: 'c'.repeat(64)})
    return (await publishEdition(id, said(), {store, write})).number ?? ''
  }
  const telling = {said: {...said(), name: 'The first'}, store, write: async () => undefined}
  const old = await published()
  const next = await published({replaces: {number: old, why: 'A quote was cut short.'}})
  await addErratum(next, 'A date on page 3 is wrong: it is 4 March.', telling)
  await withdrawEdition(old, {why: 'A quote was cut short.', instead: next}, telling)
  const first = await draft()
  const second = await draft()
  await putInReview(second.id, said(), store)
  const {cells, parties} = await digestOfDraft(second.draft, store)
  const party = parties[0]?.id ?? ''
  const spoken = cells.find(each => each.party === party && each.quotes.length > 0)?.code ?? ''
  const silent = cells.find(each => each.party === party && each.cell === 'silent')?.code ?? ''
  const {token} = await makeReplyLink(second.id, {party, days: 3}, {said: said(), store})
  const at = {now: new Date(), store}
  await replyByLink(token, {subject: spoken, kind: 'objection', text: 'These words stood in a draft.'}, at)
  await replyByLink(token, {subject: silent, kind: 'reference', text: 'See our paper of May,\npage 2.'}, at)
  await keepCell(
    second.id,
    {number: 2, why: 'The paper was not handed in.'},
    {said: said(), desk: await site.desk.reviewing()}
  )
  return {
    draft: first.id,
    review: second.id,
    published: next,
    withdrawn: old,
    replied: `/reply/${token}`
  }
}

/** An edition in review, and the pages of so many parties' links. */
export async function inReviewWithLinks(site: Site, count: number): Promise<readonly string[]> {
  const desk = await site.desk.reviewing()
  const {store} = desk
  const said = {by: 'secretariat@concord.example', at: new Date().toISOString()}
  const asked = {titles: {en: 'Positions'}, front, languages: ['en' as const], filters: {sessions: []}}
  const {draft, id} = await draftEdition({...asked, replaces: null}, said, desk)
  await putInReview(id, said, store)
  const {parties} = await digestOfDraft(draft, store)
  const places: string[] = []
  for (const {id: party} of parties.slice(0, count))
    places.push(`/reply/${(await makeReplyLink(id, {party, days: 3}, {said, store})).token}`)
  return places
}
