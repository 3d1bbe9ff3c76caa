import {beforeAll, describe, expect, it} from 'vitest'
import {MOST_REPLIES} from '../../../src/domain/edition/reply.js'
import {acceptReply, keepCell} from '../../../src/editions/reply/answering.js'
import {makeReplyLink, openReplyLink, revokeReplyLink} from '../../../src/editions/reply/links.js'
import {enterReply, replyByLink} from '../../../src/editions/reply/replying.js'
import {rowOf} from '../../../src/editions/reply/row.js'
import {digestOfDraft} from '../../../src/editions/workflow/digest-of-draft.js'
import {draftAnew} from '../../../src/editions/workflow/draft.js'
import {editionNamed} from '../../../src/editions/workflow/editions.js'
import {publicationOf, publishEdition} from '../../../src/editions/workflow/publish.js'
import type {Desk} from '../../../src/review/desk.js'
import {desksOfEachKind, OPENING_MS} from '../../review/desks.js'
import {approve, at, inReview, now, person, readPapers, said} from '../workflow/an-edition.js'

const [{freshDesk}] = desksOfEachKind()
let desk: Desk
beforeAll(async () => {
  desk = await freshDesk()
  await readPapers(desk)
}, OPENING_MS)

const code = 'gge-2015/c'
const objection = {subject: code, kind: 'objection', text: 'We said no such thing.'} as const
const linked = async (party = 'XAA') => {
  const {id} = await inReview(desk)
  const {link, token} = await makeReplyLink(id, {party, days: 14}, {said, store: desk.store})
  return {id, link, token}
}
const reply = (token: string, typed: Parameters<typeof replyByLink>[1], when = now) =>
  replyByLink(token, typed, {now: when, store: desk.store})

describe('a reply', () => {
  it('is kept as plain text, whatever markup is in it', async () => {
    const {token} = await linked()
    const text = ' <script>alert(1)</script> \r\n& <b>not</b> so\u0000 '
    const {replies} = await reply(token, {...objection, text})
    expect(replies.map(each => each.text)).toEqual(['<script>alert(1)</script> \n& <b>not</b> so'])
    expect(replies[0]).toMatchObject({number: 1, party: 'XAA', by: 'party XAA', answer: null})
  })

  it.each([
    [
      'it is too long',
      {text: 'x'.repeat(2001)},
      'What you wrote has 2001 characters, and at most 2000 are taken: shorten it.'
    ],
    ['nothing is said', {text: ' \n '}, 'Nothing was written'],
    ['there is no such cell', {subject: 'gge-2015/zz'}, 'There is no such cell in your row']
  ])('is refused where %s', async (_, wrong, sentence) => {
    const {id, token} = await linked()
    await expect(reply(token, {...objection, ...wrong})).rejects.toThrow(sentence)
    expect((await editionNamed(id, desk.store)).replies).toEqual([])
  })

  it('is taken so often and no more', async () => {
    const {id} = await inReview(desk)
    const enter = () => enterReply(id, {party: 'XAB', ...objection}, {said, store: desk.store})
    for (let n = 0; n < MOST_REPLIES; n++) await enter()
    await expect(enter()).rejects.toThrow(`There are ${MOST_REPLIES} replies of this party`)
  }, 60_000)
})

describe('a link', () => {
  it('opens one row, and only as long as it holds', async () => {
    const {id, link, token} = await linked()
    const {store} = desk
    const opened = await openReplyLink(token, {now, store})
    expect([opened.edition.id, opened.link.party]).toEqual([id, 'XAA'])
    const late = new Date(now.getTime() + 14 * 86_400_000)
    await expect(reply(token, objection, late)).rejects.toThrow('This link has ended on 2026-12-14')
    await revokeReplyLink(id, link.link, {said, store})
    await expect(openReplyLink(token, {now, store})).rejects.toThrow('This link was taken back')
    for (const wrong of [token.slice(1), `${token}x`, 'x'.repeat(43), ''])
      await expect(openReplyLink(wrong, {now, store})).rejects.toThrow('This link does not hold')
  })

  it('keeps nothing of its token but a hash', async () => {
    const {token} = await linked()
    const all = JSON.stringify([
      await desk.store.editions.list(),
      await desk.store.audit.list({limit: 10_000})
    ])
    expect(all).not.toContain(token)
  })

  it('is made for parties of the edition alone', async () => {
    const {id} = await inReview(desk)
    const making = {said, store: desk.store}
    await expect(makeReplyLink(id, {party: 'XAZ', days: 3}, making)).rejects.toThrow('The party XAZ is not')
    await expect(makeReplyLink(id, {party: 'XAA', days: 91}, making)).rejects.toThrow('1 to 90 days')
  })
})

describe('an answer', () => {
  it('must be there before anybody approves, and makes approvals fall that came before', async () => {
    const {id, token} = await linked()
    await approve(id, person('one'), desk)
    expect((await reply(token, objection)).approvals).toEqual([])
    await expect(approve(id, person('one'), desk)).rejects.toThrow('Reply 1 is not answered yet')
    await expect(keepCell(id, {number: 1, why: ' '}, {said, desk})).rejects.toThrow('Say why')
    await keepCell(id, {number: 1, why: 'paragraph 1 says so'}, {said, desk})
    await expect(keepCell(id, {number: 1, why: 'again'}, {said, desk})).rejects.toThrow('answered already')
    await approve(id, person('one'), desk)
    await approve(id, person('two'), desk)
    const write = async () => ({manifest: 'd'.repeat(64)})
    const done = await publishEdition(id, said, {store: desk.store, write})
    expect(publicationOf(done).replies).toEqual([
      {
        number: 1,
        party: 'XAA',
        ...objection,
        at,
        answer: {outcome: 'kept', why: 'paragraph 1 says so', at}
      }
    ])
    await expect(reply(token, objection)).rejects.toThrow('Nothing more can be said to this edition')
  })

  it('that accepts is a correction, which only a fresh draft holds', async () => {
    const {id, token} = await linked()
    const {draft} = await reply(token, objection)
    const cellOf = async (of: Parameters<typeof digestOfDraft>[0]) =>
      rowOf(await digestOfDraft(of, desk.store), 'XAA', []).cells.find(each => each.subject === code)
    const before = await cellOf(draft)
    const passage = before?.kind === 'code' ? (before.cell.quotes[0]?.passage ?? '') : ''
    const accepting = {passage, seen: 0, verdict: 'reject'} as const
    const other = {...accepting, passage: 's000000other-0000000000'}
    const answer = {said, desk}
    await expect(acceptReply(id, {number: 1, why: '', accepting: other}, answer)).rejects.toThrow(
      'That passage is not of the party that replied'
    )
    await acceptReply(id, {number: 1, why: 'it is right', accepting}, answer)
    await expect(approve(id, person('one'), desk)).rejects.toThrow('does not hold the correction')
    const anew = await draftAnew(id, null, answer)
    expect(anew.replies).toHaveLength(1)
    expect(await cellOf(anew.draft)).toMatchObject({cell: {cell: 'silent'}})
    expect(await cellOf(draft)).toMatchObject({cell: {cell: 'position'}})
    expect((await approve(id, person('one'), desk)).approvals).toHaveLength(1)
  })
})
