import {beforeAll, describe, expect, it} from 'vitest'
import {editionOf, sealOf} from '../../../src/domain/edition/edition.js'
import {addErratum, withdrawEdition} from '../../../src/editions/workflow/after-publication.js'
import {approveEdition} from '../../../src/editions/workflow/approve.js'
import {draftAnew, draftEdition, dropEdition} from '../../../src/editions/workflow/draft.js'
import {allEditions, editionNamed, replacedBy} from '../../../src/editions/workflow/editions.js'
import {type Publication, publishEdition, type WriteFolder} from '../../../src/editions/workflow/publish.js'
import type {Desk} from '../../../src/review/desk.js'
import {openStore} from '../../../src/store/open-store.js'
import {desksOfEachKind, OPENING_MS} from '../../review/desks.js'
import {approve, approved, asked, at, inReview, person, readPapers, said} from './an-edition.js'

const manifest = 'c'.repeat(64)
const written = async () => ({manifest})
const nowhere = async () => undefined

const kinds = desksOfEachKind()
const publishIn = (desk: Desk, id: string, write: WriteFolder = written) =>
  publishEdition(id, said, {store: desk.store, write})

describe.each(kinds)('an edition, $kind', ({freshDesk, kind, skipped}) => {
  let desk: Desk
  beforeAll(async () => {
    if (skipped) return
    desk = await freshDesk()
    await readPapers(desk)
  }, OPENING_MS)

  it.skipIf(skipped)('is published once, whoever publishes at the same moment', async () => {
    const {id} = await approved(desk)
    let writing = 0
    let refused = 0
    // It writes until all others were refused, however long that takes here.
    const write = async () => {
      writing += 1
      while (refused < 49) await new Promise(resolve => setTimeout(resolve, 5))
      return {manifest}
    }
    // Another process on the same server has a store of its own; an embedded one has one process.
    const other = kind === 'postgres' ? await openStore(desk.store.address) : null
    const all = await Promise.allSettled(
      Array.from({length: 50}, (_, n) =>
        publishIn(n % 2 === 1 && other ? {...desk, store: other} : desk, id, write).catch(cause => {
          refused += 1
          throw cause
        })
      )
    )
    await other?.close()
    expect(all.filter(({status}) => status === 'fulfilled')).toHaveLength(1)
    expect(writing).toBe(1)
    const sentences = new Set(all.flatMap(each => (each.status === 'rejected' ? [each.reason.message] : [])))
    expect([...sentences]).toEqual(['Somebody else is publishing this edition at this moment.'])
    const {number, state} = await editionNamed(id, desk.store)
    expect(state).toBe('published')
    await expect(publishIn(desk, id)).rejects.toThrow(`This edition was published under ${number} already.`)
  })

  it.skipIf(skipped)('does again what was cut short, under the same number and moment', async () => {
    const {id} = await approved(desk)
    const seen: Publication[] = []
    const cut = async (publication: Publication) => {
      seen.push(publication)
      throw new Error('killed')
    }
    await expect(publishEdition(id, said, {store: desk.store, write: cut})).rejects.toThrow('killed')
    const half = await editionNamed(id, desk.store)
    expect([half.state, half.manifest]).toEqual(['publishing', null])
    const later = {...said, at: '2027-01-02T10:00:00.000Z'}
    const write = async (publication: Publication) => {
      seen.push(publication)
      return {manifest}
    }
    const done = await publishEdition(id, later, {store: desk.store, write})
    expect(done.state).toBe('published')
    expect(seen[1]).toEqual(seen[0])
    expect(seen[0]?.number).toMatch(/^2026-\d+$/u)
  })

  it.skipIf(skipped)('leaves an entry in the record for every step', async () => {
    const {store} = desk
    expect(await store.audit.verify()).toMatchObject({kind: 'whole'})
    const entries = await store.audit.list({limit: 10_000})
    const told = entries.filter(({act}) => act.startsWith('edition-'))
    expect(told).toHaveLength((await store.editions.list()).flat().length)
    for (const steps of await store.editions.list()) expect(() => editionOf(steps)).not.toThrow()
  })
})

describe('an edition', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await kinds[0].freshDesk()
    await readPapers(desk)
  }, OPENING_MS)
  const publish = (id: string) => publishIn(desk, id)

  it('needs two people, each once', async () => {
    const {id} = await inReview(desk)
    await approve(id, person('one'), desk)
    await expect(approve(id, person('one', {email: 'other@concord.example'}), desk)).rejects.toThrow(
      'You have approved exactly this already'
    )
    await expect(publish(id)).rejects.toThrow('Two people of the secretariat must approve exactly this; 1')
    expect((await approve(id, person('two'), desk)).approvals).toHaveLength(2)
    expect((await publish(id)).state).toBe('published')
  })

  it.each([
    [{role: 'administrator'}, 'An edition is approved by people whose role is secretariat'],
    [{role: 'analyst'}, 'An edition is approved by people whose role is secretariat'],
    [{signedIn: 'program'}, 'A program cannot approve'],
    [{signedIn: 'long-ago'}, 'Give your password again']
  ] as const)('is not approved by %j', async (other, sentence) => {
    const {id} = await inReview(desk)
    await expect(approve(id, person('one', other), desk)).rejects.toThrow(sentence)
  })

  it('loses its approvals when its draft changes', async () => {
    const before = await inReview(desk)
    const {id} = before
    const first = await approve(id, person('one'), desk)
    const anew = await draftAnew(id, asked({titles: {en: 'Another title'}}), {said, desk})
    expect([first.approvals.length, anew.approvals.length, anew.state]).toEqual([1, 0, 'review'])
    const stale = {approver: person('two'), at, seal: sealOf(before)}
    await expect(approveEdition(id, stale, desk.store)).rejects.toThrow('has changed since you looked at it')
    await expect(publish(id)).rejects.toThrow('0 of them did')
  })

  it('cannot be approved before it is in review', async () => {
    const {id} = await draftEdition(asked(), said, desk)
    await expect(approve(id, person('one'), desk)).rejects.toThrow('not in review yet')
    await dropEdition(id, 'drafted by mistake', {said, store: desk.store})
    await expect(approve(id, person('one'), desk)).rejects.toThrow('was dropped')
  })

  it('holds the sessions that were asked for, and no others', async () => {
    const {draft} = await draftEdition(asked({filters: {sessions: ['second session']}}), said, desk)
    const {submissions} = await desk.store.runs.fetch(draft.run)
    expect(submissions.map(({manifest}) => manifest?.parties)).toEqual([['XAB']])
    await expect(draftEdition(asked({filters: {sessions: ['third']}}), said, desk)).rejects.toThrow(
      'No submission is of these sessions'
    )
  })

  it('takes the place of another, once', async () => {
    const {id} = await approved(desk)
    const {number} = await publish(id)
    const replaces = {number: number ?? '', why: 'a quote was cut short'}
    const rival = await approved(desk, {replaces})
    const next = await publish((await approved(desk, {replaces})).id)
    expect(replacedBy(number ?? '', await allEditions(desk.store))?.number).toBe(next.number)
    await expect(publish(rival.id)).rejects.toThrow(`is replaced by edition ${next.number} already`)
    const unknown = asked({replaces: {number: '2020-1', why: 'none'}})
    await expect(draftEdition(unknown, said, desk)).rejects.toThrow('no published edition 2020-1')
  })

  it('stays as it is when it is mended or withdrawn', async () => {
    const {id} = await approved(desk)
    const telling = {said: {...said, name: 'A secretariat'}, store: desk.store, write: nowhere}
    await expect(withdrawEdition(id, {why: 'wrong', instead: null}, telling)).rejects.toThrow('not published')
    await publish(id)
    await expect(addErratum(id, ' ', telling)).rejects.toThrow('Say why')
    await addErratum(id, 'page 3 has another date', telling)
    const notices: unknown[] = []
    const write = async (notice: unknown) => notices.push(notice)
    const gone = await withdrawEdition(id, {why: 'a quote is wrong', instead: null}, {...telling, write})
    expect([gone.state, gone.manifest]).toEqual(['withdrawn', manifest])
    expect(notices).toMatchObject([
      {kind: 'erratum', number: 1},
      {kind: 'withdrawal', number: 2}
    ])
    const again = withdrawEdition(id, {why: 'once more', instead: null}, {...telling, write})
    await expect(again).rejects.toThrow('was withdrawn already')
    expect(notices[2]).toEqual(notices[1])
    await expect(draftAnew(id, null, {said, desk})).rejects.toThrow('published under')
  })
})
