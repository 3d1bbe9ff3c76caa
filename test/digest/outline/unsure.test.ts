import {describe, expect, it} from 'vitest'
import {briefOf} from '../../../src/digest/brief/brief-of.js'
import {briefOutline} from '../../../src/digest/brief/brief-outline.js'
import {laidOut, type Outline, wordsIn} from '../../../src/digest/outline/outline.js'
import {outlineOf} from '../../../src/digest/outline/outline-of.js'
import {tablesOf} from '../../../src/digest/tables/tables-of.js'
import {misattributedQuotes, unfaithfulQuotes} from '../../../src/digest/verify-quotes.js'
import {unLanguages} from '../../../src/domain/document.js'
import {sampleDigest} from '../sample-digest.js'
import {sixParties, threeCodes} from '../six-parties.js'
import {unsureWords, withUnsure} from '../with-unsure.js'
import {linesOf, placesAndLinks} from './links.js'

const sample = sampleDigest('Harbours', sixParties, threeCodes)
const {digest} = withUnsure(sample)
const linesIn = (outline: Outline): readonly string[] =>
  laidOut(outline).flatMap(block => (block.kind === 'heading' ? [block.text] : linesOf(block).map(wordsIn)))

describe('what may have been said, in the written digest', () => {
  const outline = outlineOf(digest, 'en')

  it('is a section of its own, and none where the machine is sure of all', () => {
    expect(outline.sections.map(({id}) => id)).toContain('unsure')
    expect(outlineOf(sample.digest, 'en').sections.map(({id}) => id)).not.toContain('unsure')
  })

  it('quotes the words under code and question, with whose they are and where they stand', () => {
    const section = outline.sections.find(({id}) => id === 'unsure')
    if (section === undefined) throw new Error('There is no such section')
    const blocks = laidOut({...outline, front: [], sections: [section]})
    const quotes = blocks.flatMap(block =>
      block.kind === 'quote' ? [[block.text, wordsIn(block.cite)]] : []
    )
    expect(quotes).toEqual([
      [unsureWords('XAB', sample).text, 'Brisland, passage 1'],
      [unsureWords('XAA', sample).text, 'Aldermark, page 1, paragraph 1, Not sure: Others besides States']
    ])
    expect(blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      'What may have been said',
      'Norms of the harbour list',
      'b Answer calls from the pier',
      'Contested questions',
      'Who takes part?'
    ])
  })

  it('is led to from the matrix, the code, the party, the question and the file', () => {
    const {places, links} = placesAndLinks(outline)
    for (const place of ['unsure-XAB-harbour-b', 'unsure-XAA-stakeholders-inclusive'])
      expect(places.filter(each => each === place)).toHaveLength(1)
    // The party's own list names it among the silent and again after them; what was read says what is quoted of it.
    expect(links.filter(link => link === 'unsure-XAB-harbour-b')).toHaveLength(5)
    expect(links.filter(link => link === 'unsure-XAA-stakeholders-inclusive')).toHaveLength(2)
  })

  it('names it among the silent, and again after them', () => {
    const lines = linesIn(outline).filter(line => line.startsWith('silent, '))
    expect(lines).toContain('silent, a few parties (3 of 6): Aldermark, Brisland, Eastmere')
    expect(lines).toContain('silent, not sure, one party (1 of 6): Brisland')
  })

  it.each(unLanguages)('is written in %s', language => {
    const {sections} = outlineOf(digest, language)
    const heading = sections.find(({id}) => id === 'unsure')?.heading
    expect(heading).toBeTruthy()
    if (language !== 'en') expect(heading).not.toBe('What may have been said')
  })
})

describe('what may have been said, elsewhere', () => {
  it('is held against the text as every other quote is, and against who speaks', () => {
    expect(unfaithfulQuotes(digest, sample.textOf)).toEqual([])
    expect(misattributedQuotes(digest, sample.passages)).toEqual([])
    const changed = {...unsureWords('XAB', sample), text: 'Brisland agrees.'}
    const cells = digest.cells.map(cell => (cell.unsure === undefined ? cell : {...cell, unsure: [changed]}))
    expect(unfaithfulQuotes({...digest, cells}, sample.textOf)).toEqual([
      {quote: changed, why: expect.stringContaining('Other words stand')}
    ])
    const foreign = (digest.unsureAnswers ?? []).map(answer => ({...answer, party: 'XAB'}))
    expect(unfaithfulQuotes({...digest, unsureAnswers: foreign}, sample.textOf)).toHaveLength(1)
  })

  it('has tables of its own', () => {
    const tables = new Map(tablesOf(digest, sample.passages, 'en').map(table => [table.id, table]))
    expect(tables.get('unsure')?.rows).toMatchObject([
      {party: 'XAB', code: 'harbour/b', text: unsureWords('XAB', sample).text, confidence: 0.4}
    ])
    expect(tables.get('unsureAnswers')?.rows).toMatchObject([
      {party: 'XAA', question: 'stakeholders', pole: 'inclusive', confidence: 0.4}
    ])
  })

  it('stands in a brief in the place of silence, with where the words are', () => {
    const {silent, unsure} = briefOf(digest, 'XAB')
    expect(silent.map(({subject}) => subject.id)).toEqual(['lanterns/1'])
    expect(unsure.map(({subject, words}) => [subject.id, words.length])).toEqual([['harbour/b', 1]])
    const lines = linesIn(briefOutline(digest, 'XAB', {}))
    expect(lines).toContain('Where it may have spoken')
    expect(lines).toContain('Norms of the harbour list · b Answer calls from the pier (passage 1, 2)')
  })

  it('stands in a brief at the question that is not answered', () => {
    const open = briefOf(digest, 'XAA').unanswered.find(({subject}) => subject.id === 'stakeholders')
    expect(open?.unsure.map(({labels, words}) => [labels.en, words.length])).toEqual([
      ['Others besides States', 1]
    ])
    expect(linesIn(briefOutline(digest, 'XAA', {})).join('\n')).toContain(
      'Not sure: Others besides States (page 1, paragraph 1); '
    )
  })
})
