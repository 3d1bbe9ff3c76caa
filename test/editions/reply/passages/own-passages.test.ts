import {beforeAll, describe, expect, it} from 'vitest'
import type {Edition} from '../../../../src/domain/edition/edition.js'
import {acceptReply} from '../../../../src/editions/reply/answering.js'
import {ownPassages} from '../../../../src/editions/reply/passages/own-passages.js'
import {enterReply} from '../../../../src/editions/reply/replying.js'
import {digestOfDraft} from '../../../../src/editions/workflow/digest-of-draft.js'
import {draftAnew} from '../../../../src/editions/workflow/draft.js'
import type {Desk} from '../../../../src/review/desk.js'
import {desksOfEachKind, OPENING_MS} from '../../../review/desks.js'
import {workedRun} from '../../../review/worked-run.js'
import {inReview, said} from '../../workflow/an-edition.js'

const [{freshDesk}] = desksOfEachKind()
const silentOn = 'gge-2015/f'
/** Of its paragraphs 2 speaks of the code in words that no rule knows, and 3 shares no word with what is said of it. */
const paper = [
  '1. Arvania thanks the Chair for the guidance that was given to delegations.',
  '2. Nobody ought to switch off the hospitals or the waterworks of a neighbour.',
  '3. Arvania looks forward to the debate.'
].join('\n\n')
let desk: Desk
let edition: Edition
beforeAll(async () => {
  desk = await freshDesk()
  const name = (party: string) => `${party}-${desk.pipeline.file.id}.txt`
  await workedRun(
    [
      {name: name('arvania'), row: {parties: ['XAA']}, text: `${paper}\n\n${desk.pipeline.file.id}`},
      {
        name: name('belmora'),
        row: {parties: ['XAB']},
        text: `1. Belmora speaks of hospitals and of waterworks. ${desk.pipeline.file.id}`
      }
    ],
    desk
  )
  edition = await inReview(desk)
}, OPENING_MS)

const replied = (text: string) => ({party: 'XAA', subject: silentOn, text})
const placesFor = async (text: string, typed?: string) => {
  const {entries, meant} = await ownPassages(edition, replied(text), {desk, typed})
  const numbers = entries.map(({ground, passage}) => `${passage.number ?? passage.ordinal} ${ground}`)
  return {numbers, meant: entries.find(({passage}) => passage.passage === meant)?.passage.number ?? null}
}

describe('the passages on a code', () => {
  it('come before those that share words: what stands behind the cell, and what the tagger is not sure of', async () => {
    const fresh = await freshDesk()
    const text = [
      '1. Arvania thanks the hospitals and the waterworks.',
      '2. Arvania believes that States must protect their critical infrastructure from ICT threats.'
    ].join('\n\n')
    const groundsAt = async (confidenceThreshold: number) => {
      const {file, ...rest} = fresh.pipeline
      const id = `${file.id}-${confidenceThreshold}`.replace('.', '-')
      const settings = {...file.settings, confidenceThreshold}
      const other = {store: fresh.store, pipeline: {...rest, file: {...file, id, settings}}}
      await workedRun([{name: `${id}.txt`, row: {parties: ['XAA']}, text: `${text}\n\n${id}`}], other)
      const {entries} = await ownPassages(
        await inReview(other),
        {party: 'XAA', subject: 'gge-2015/g', text: 'We spoke of hospitals.'},
        {desk: other}
      )
      return entries.map(({ground, passage}) => `${passage.number ?? passage.ordinal} ${ground}`)
    }
    expect(await groundsAt(0.5)).toEqual(['2. carries', '1. shares', '3 none'])
    expect(await groundsAt(1)).toEqual(['2. unsure', '1. shares', '3 none'])
  }, 60_000)
})

describe('the passages that a reply may be about', () => {
  it('are those of the party alone, those that share words with the reply first', async () => {
    const {numbers, meant} = await placesFor('We did speak of hospitals, did we not?')
    expect(numbers).toEqual(['2. shares', '1. none', '3. none', '4 none'])
    expect(meant).toBeNull()
  })

  it.each([
    ['We did: paragraph 2 of our paper.'],
    ['Voir le paragraphe 2 de notre document.'],
    ['Véase el párr. 2.'],
    ['См. пункт 2 нашего документа.'],
    ['انظر الفقرة ٢ من ورقتنا'],
    ['见我方文件第2段。'],
    ['See § 2.'],
    ['“switch off the hospitals or the waterworks”, we said']
  ])('begin with the one that it names: %s', async text => {
    const {meant, numbers} = await placesFor(text)
    expect([meant, numbers[0]]).toEqual(['2.', '2. named'])
  })

  it('begin with none where what it names is not there', async () => {
    const {meant, numbers} = await placesFor('See paragraph 22.')
    expect([meant, numbers]).toEqual([null, ['1. none', '2. none', '3. none', '4 none']])
  })

  it('are found by words in any of their forms', async () => {
    expect((await placesFor('We did.', 'hospital')).numbers).toEqual(['2. none'])
    expect((await placesFor('We did.', 'satellites')).numbers).toEqual([])
  })

  it('give the passage by which a silent cell is corrected, and no passage of another party does', async () => {
    const cellOf = async ({draft}: Edition) =>
      (await digestOfDraft(draft, desk.store)).cells.find(
        ({code, party}) => party === 'XAA' && code === silentOn
      )
    expect(await cellOf(edition)).toMatchObject({cell: 'silent', quotes: []})
    const text = 'We did speak to this: paragraph 2 of our paper.'
    const asked = {party: 'XAA', subject: silentOn, kind: 'objection', text} as const
    const {id, replies} = await enterReply(edition.id, asked, {said, store: desk.store})
    const number = replies.length
    const {meant} = await ownPassages(edition, replied(text), {desk})
    const answer = {said, desk}
    const accepting = {verdict: 'set', stance: 'supports', seen: 0} as const
    const others = await ownPassages(edition, {...replied(text), party: 'XAB'}, {desk})
    const foreign = others.entries[0]?.passage.passage ?? ''
    await expect(
      acceptReply(id, {number, why: '', accepting: {...accepting, passage: foreign}}, answer)
    ).rejects.toThrow('That passage is not of the party that replied')
    await acceptReply(id, {number, why: '', accepting: {...accepting, passage: meant ?? ''}}, answer)
    expect(await cellOf(await draftAnew(id, null, answer))).toMatchObject({
      cell: 'position',
      stance: 'supports',
      quotes: [expect.objectContaining({passage: meant, number: '2.', checked: true})]
    })
  })
})
