import {describe, expect, it} from 'vitest'
import type {DraftSentence} from '../../../src/digest/draft/draft.js'
import {draftComparison} from '../../../src/digest/draft/draft-comparison.js'
import {harbour} from '../brief/harbour.js'
import {answer, draft, sentence, tag} from './harbour-draft.js'

const pointsOf = (said: Partial<DraftSentence>, digest = harbour()) =>
  draftComparison(draft(sentence(said)), digest).sentences[0]?.points ?? []
const partiesIn = (said: Partial<DraftSentence>, which: 'own' | 'opposite') =>
  pointsOf(said)[0]
    ?.camps.filter(camp => camp[which])
    .flatMap(({parties}) => parties)

describe('a sentence beside a digest', () => {
  it('is like those who take its side, with reservations or without', () => {
    expect(partiesIn({tags: [tag('harbour/a', 'supports')]}, 'own')).toEqual(['XAA', 'XAB', 'XAC'])
    expect(partiesIn({tags: [tag('harbour/a', 'qualified')]}, 'own')).toEqual(['XAA', 'XAB', 'XAC'])
  })

  it('stands against those who take the opposite side, and against nobody who says both', () => {
    expect(partiesIn({tags: [tag('harbour/a', 'opposes')]}, 'opposite')).toEqual(['XAA', 'XAB', 'XAC'])
    expect(partiesIn({tags: [tag('harbour/b', 'supports')]}, 'opposite')).toEqual(['XAC'])
    expect(partiesIn({tags: [tag('harbour/a', 'supports')]}, 'opposite')).toEqual([])
  })

  it('takes no side where it only mentions a code', () => {
    const [point] = pointsOf({tags: [tag('harbour/a', 'mentions')]})
    expect(point).toMatchObject({
      takesSide: false,
      own: {cell: 'mentions', stance: null},
      quotes: {like: [], opposite: []}
    })
    expect(point?.camps.some(({own, opposite}) => own || opposite)).toBe(false)
  })

  it('is like those who give its answer, and stands against other answers', () => {
    expect(partiesIn({answers: [answer('stakeholders', 'inclusive')]}, 'own')).toEqual(['XAB'])
    expect(partiesIn({answers: [answer('stakeholders', 'inclusive')]}, 'opposite')).toEqual(['XAE'])
  })

  it('takes no side where it leaves a question open', () => {
    const [point] = pointsOf({answers: [answer('stakeholders', 'open')]})
    expect([point?.takesSide, point?.quotes]).toEqual([false, {like: [], opposite: []}])
  })

  it('shows words of a party that gives its answer and another as words on its side alone', () => {
    const digest = harbour()
    const both = digest.answers.flatMap(given =>
      given.party === 'XAE' ? [given, {...given, pole: 'inclusive'}] : [given]
    )
    const [point] = pointsOf({answers: [answer('stakeholders', 'inclusive')]}, {...digest, answers: both})
    expect(point?.quotes.like.map(({party}) => party)).toEqual(['XAB', 'XAE'])
    expect(point?.quotes.opposite).toEqual([])
  })

  it('shows the best words of three parties at most, in their order, and names all', () => {
    const digest = harbour()
    const cells = digest.cells.map(cell => {
      if (cell.code !== 'harbour/a' || cell.party === 'XAF') return cell
      const merits = cell.party === 'XAA' ? [] : (['self-contained'] as const)
      const quotes = cell.quotes.map(quote => ({...quote, stance: 'supports' as const, merits: [...merits]}))
      return {...cell, cell: 'position' as const, stance: 'supports' as const, quotes}
    })
    const [point] = pointsOf({tags: [tag('harbour/a', 'supports')]}, {...digest, cells})
    expect(point?.quotes.like.map(({party}) => party)).toEqual(['XAB', 'XAC', 'XAD'])
    expect(point?.camps[0]?.parties).toHaveLength(5)
  })

  it('says of whom nothing is known', () => {
    expect(pointsOf({tags: [tag('harbour/a', 'supports')]})[0]?.unread).toEqual(['XAF'])
    expect(pointsOf({answers: [answer('stakeholders', 'inclusive')]})[0]?.unread).toEqual(['XAF'])
  })

  it('leaves aside what the digest does not compare', () => {
    expect(pointsOf({tags: [tag('moon/a', 'supports')], answers: [answer('moon', 'full')]})).toEqual([])
  })

  it('shows only quotes of the digest', () => {
    const digest = harbour()
    const known = new Set(
      [...digest.cells, ...digest.answers].flatMap(({quotes}) => quotes.map(({text}) => text))
    )
    const points = pointsOf({
      tags: digest.taxonomies.flatMap(({codes}) => codes.map(({code}) => tag(code, 'supports'))),
      answers: [answer('binding-instrument', 'needed'), answer('stakeholders', 'states-only')]
    })
    const shown = points
      .flatMap(({quotes}) => [...quotes.like, ...quotes.opposite])
      .map(({quote}) => quote.text)
    expect(shown.length).toBeGreaterThan(4)
    expect(shown.filter(text => !known.has(text))).toEqual([])
  })
})

describe('what a draft leaves out', () => {
  const gapsOf = (...sentences: readonly DraftSentence[]) =>
    draftComparison(draft(...sentences), harbour()).gaps.map(({subject, parties}) => [
      subject.id,
      parties.length
    ])

  it('is what many, most or all parties speak to', () => {
    expect(gapsOf(sentence())).toEqual([['harbour/a', 5]])
    expect(gapsOf()).toEqual([['harbour/a', 5]])
  })
  it('is nothing that a sentence speaks to, whatever its stance', () => {
    expect(gapsOf(sentence(), sentence({tags: [tag('harbour/a', 'mentions')]}))).toEqual([])
  })
  it('may be a question, whose answers stand with nobody and against nobody', () => {
    const digest = harbour()
    const [first] = digest.answers
    if (first === undefined) throw new Error('The sample has an answer')
    const answers = digest.parties.map(({id}, at) => ({
      ...first,
      party: id,
      pole: at === 0 ? 'needed' : 'not-needed'
    }))
    const {gaps} = draftComparison(draft(), {...digest, answers})
    const gap = gaps.find(({subject}) => subject.id === 'binding-instrument')
    expect(gap?.parties).toHaveLength(6)
    expect(gap?.camps.map(({own, opposite, parties}) => [own, opposite, parties.length])).toEqual([
      [false, false, 1],
      [false, false, 5]
    ])
  })
})
