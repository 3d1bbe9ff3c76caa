import {describe, expect, it} from 'vitest'
import type {Brief} from '../../../src/digest/brief/brief.js'
import {briefOf} from '../../../src/digest/brief/brief-of.js'
import type {PartyQuote} from '../../../src/digest/handout/camps.js'
import type {Cell} from '../../../src/domain/digest/cell.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import {harbour} from './harbour.js'

const entry = (brief: Brief, id: string) => brief.entries.find(each => each.id === id)
const campsOf = (brief: Brief, id: string) =>
  entry(brief, id)?.camps.map(({side, parties}) => [typeof side === 'string' ? side : side.pole, parties])
const changedCell = (digest: Digest, party: string, code: string, changed: Partial<Cell>): Digest => ({
  ...digest,
  cells: digest.cells.map(cell => (cell.party === party && cell.code === code ? {...cell, ...changed} : cell))
})

describe('the brief of a party', () => {
  it('says where it is the only one to speak', () => {
    const brief = briefOf(harbour(), 'XAA')
    expect(entry(brief, 'lanterns/1')).toMatchObject({alone: 'voice', takesSide: true, camps: []})
    expect(entry(brief, 'binding-instrument=needed')).toMatchObject({alone: 'side'})
  })

  it('says where others speak and nobody takes its side', () => {
    const brief = briefOf(harbour(), 'XAC')
    expect(entry(brief, 'harbour/b')).toMatchObject({alone: 'side', own: {stance: 'opposes'}})
    expect(campsOf(brief, 'harbour/b')).toEqual([['mentions', ['XAD']]])
  })

  it('says who is on its side, with reservations or without, and who says both or takes none', () => {
    const brief = briefOf(harbour(), 'XAA')
    expect(entry(brief, 'harbour/a')).toMatchObject({alone: null, takesSide: true})
    expect(campsOf(brief, 'harbour/a')).toEqual([
      ['for', ['XAB', 'XAC']],
      ['both', ['XAD']],
      ['mentions', ['XAE']]
    ])
  })

  it('never counts an unread party as one that does not speak', () => {
    expect(entry(briefOf(harbour(), 'XAA'), 'lanterns/1')?.unread).toEqual(['XAF'])
    expect(entry(briefOf(harbour(), 'XAA'), 'binding-instrument=needed')?.unread).toEqual(['XAF'])
    const brief = briefOf(harbour(), 'XAF')
    expect([brief.silent.length, brief.unread.length, brief.party.readInFull]).toEqual([0, 3, false])
  })

  it('lists silent codes with the others that speak to them', () => {
    expect(briefOf(harbour(), 'XAB').silent.map(({subject, others}) => [subject.id, others])).toEqual([
      ['harbour/b', ['XAC', 'XAD']],
      ['lanterns/1', ['XAA']]
    ])
  })

  it('lists the questions it has not answered with the answers of others', () => {
    expect(briefOf(harbour(), 'XAE').unanswered).toMatchObject([
      {
        subject: {id: 'binding-instrument'},
        answers: [
          {pole: 'needed', parties: ['XAA']},
          {pole: 'not-needed', parties: ['XAB']}
        ]
      }
    ])
  })

  it('quotes of a mixed position words for it and words against it', () => {
    const [first, second, ...more] = entry(briefOf(harbour(), 'XAD'), 'harbour/a')?.quotes.own ?? []
    const stanceOf = (words: PartyQuote | undefined) =>
      words !== undefined && 'stance' in words.quote ? words.quote.stance : null
    expect([stanceOf(first), stanceOf(second), more.length]).toEqual(['supports', 'opposes', 0])
  })

  it('quotes the nearest on its side and the farthest on the other', () => {
    const against = changedCell(harbour(), 'XAB', 'harbour/a', {stance: 'opposes'})
    const digest: Digest = {
      ...changedCell(against, 'XAD', 'harbour/a', {stance: 'opposes'}),
      likeness: {
        leastShared: 1,
        pairs: [
          {a: 'XAA', b: 'XAB', distance: 0.2, shared: 2},
          {a: 'XAA', b: 'XAC', distance: 0.4, shared: 3},
          {a: 'XAA', b: 'XAD', distance: 0.9, shared: 2}
        ],
        places: []
      }
    }
    const {nearest, quotes} = entry(briefOf(digest, 'XAA'), 'harbour/a') ?? {}
    expect(nearest).toEqual({party: 'XAC', shared: 3})
    expect(quotes?.near.map(({party}) => party)).toEqual(['XAC'])
    expect(quotes?.opposite.map(({party}) => party)).toEqual(['XAD'])
  })

  it('quotes the first that takes the same stance where no distance is known', () => {
    const digest = harbour({likeness: {leastShared: 9, pairs: [], places: []}})
    const {nearest, quotes} = entry(briefOf(digest, 'XAA'), 'harbour/a') ?? {}
    expect([nearest, quotes?.near.map(({party}) => party)]).toEqual([null, ['XAC']])
  })

  it('counts a question left open as no side', () => {
    const digest = harbour()
    const [answer] = digest.answers.filter(({party}) => party === 'XAA')
    if (answer === undefined) throw new Error('The sample has an answer')
    const open = {...answer, pole: 'open'}
    const brief = briefOf(
      {...digest, answers: [open, ...digest.answers.filter(each => each !== answer)]},
      'XAA'
    )
    expect(entry(brief, 'binding-instrument=open')).toMatchObject({alone: null, takesSide: false})
    expect(brief.unanswered.map(({subject}) => subject.id)).toEqual(['stakeholders'])
  })

  it('puts what groups say against its own words first', () => {
    const says = (differs: boolean) => ({
      group: 'XAC',
      cell: 'position' as const,
      stance: 'opposes' as const,
      differs
    })
    const first = changedCell(harbour(), 'XAA', 'harbour/b', {through: [says(false)]})
    const digest = changedCell(first, 'XAA', 'lanterns/1', {through: [says(true)]})
    const through = {party: 'XAA', group: 'XAB', question: 'stakeholders', pole: 'inclusive', differs: false}
    const brief = briefOf({...digest, answersThrough: [through]}, 'XAA')
    expect(brief.groups.map(({subject, differs, own}) => [subject.id, differs, own.length])).toEqual([
      ['lanterns/1', true, 1],
      ['harbour/b', false, 0],
      ['stakeholders', false, 0]
    ])
    expect(brief.silent[0]).toMatchObject({subject: {id: 'harbour/b'}, through: ['XAC']})
    expect(brief.unanswered[0]).toMatchObject({
      through: [{group: 'XAB', labels: {en: 'Others besides States'}}]
    })
    expect(brief.groups[2]?.quotes.map(({party}) => party)).toEqual(['XAB'])
  })

  it('says what is new of it and of others', () => {
    const silent = {cell: 'silent' as const, stance: null, acts: [], quotes: []}
    const supports = {cell: 'position' as const, stance: 'supports' as const, acts: [], quotes: []}
    const change = (party: string) => ({
      party,
      code: 'harbour/a',
      kind: 'new' as const,
      before: silent,
      after: supports
    })
    const brief = briefOf(
      harbour({
        since: {
          earlier: {kind: 'date', name: '2026-01-01', from: '2026-01-01'},
          submissions: [],
          parties: ['XAA', 'XAB'],
          changes: [change('XAA'), change('XAB')],
          answers: [
            {
              party: 'XAA',
              question: 'stakeholders',
              kind: 'dropped',
              before: [{pole: 'inclusive', quotes: []}],
              after: []
            }
          ],
          undated: [],
          earlierFiles: {}
        }
      }),
      'XAA'
    )
    expect(brief.since?.own.map(({id, kind}) => [id, kind])).toEqual([
      ['harbour/a', 'new'],
      ['stakeholders', 'dropped']
    ])
    expect(brief.since?.own[1]).toMatchObject({before: [{labels: {en: 'Others besides States'}}], after: []})
    expect(brief.since?.others).toMatchObject([{id: 'harbour/a', changes: [{kind: 'new', parties: ['XAB']}]}])
    expect(brief.since?.handedIn).toBe(true)
  })

  it('holds only the codes and questions that were asked for', () => {
    const brief = briefOf(harbour(), 'XAA', {codes: 'stakeholders, harbour/a'})
    expect(brief.asked).toEqual(['harbour/a', 'stakeholders'])
    expect(brief.entries.map(({id}) => id)).toEqual(['harbour/a'])
    expect([brief.silent, brief.unanswered.length]).toEqual([[], 1])
  })

  it('takes each statement from a cell or an answer of the digest', () => {
    const digest = harbour()
    const known = new Set([
      ...digest.cells
        .filter(({cell}) => cell !== 'silent' && cell !== 'unread')
        .map(({party, code}) => `${party} ${code}`),
      ...digest.answers.map(({party, question, pole}) => `${party} ${question} ${pole}`)
    ])
    for (const {id} of digest.parties)
      for (const {cells, camps, own} of briefOf(digest, id).entries) {
        const names = cells.map(cell =>
          'code' in cell ? `${cell.party} ${cell.code}` : `${cell.party} ${cell.question} ${cell.pole}`
        )
        expect(names.filter(name => !known.has(name))).toEqual([])
        expect(own).toBeDefined()
        const named = camps.flatMap(({parties}) => parties)
        expect(named.filter(party => !cells.some(cell => cell.party === party))).toEqual([])
      }
  })
})
