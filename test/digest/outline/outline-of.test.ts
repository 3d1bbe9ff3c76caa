import {describe, expect, it} from 'vitest'
import {ids, submissionOf} from '../../../src/digest/outline/ids.js'
import {type Inlines, laidOut, type Section, wordsIn} from '../../../src/digest/outline/outline.js'
import {outlineOf} from '../../../src/digest/outline/outline-of.js'
import {unLanguages} from '../../../src/domain/document.js'
import {sampleDigest} from '../sample-digest.js'
import {sixParties, threeCodes} from '../six-parties.js'
import {fullDigest} from './full-digest.js'
import {linesOf, placesAndLinks} from './links.js'

const {digest} = fullDigest()
const outline = outlineOf(digest, 'en')

const withThoseUnder = (section: Section): readonly Section[] => [
  section,
  ...section.sections.flatMap(withThoseUnder)
]

function sectionOf(id: string): Section {
  const found = outline.sections.flatMap(withThoseUnder).find(section => section.id === id)
  if (found === undefined) throw new Error(`There is no section ${id}.`)
  return found
}

/** All words of a section, a line each; of a quote its words, then who says them and where. */
const wordsOf = (id: string): readonly string[] =>
  laidOut({...outline, front: [], sections: [sectionOf(id)]}).flatMap(block =>
    block.kind === 'heading'
      ? [block.text]
      : [...(block.kind === 'quote' ? [block.text] : []), ...linesOf(block).map(wordsIn)]
  )

describe('the outline of a digest', () => {
  it('has its sections in one order', () => {
    expect(outline.sections.map(({id}) => id)).toEqual([
      'how-to-read',
      'matrix',
      'overview',
      'questions',
      'groups',
      'proposals',
      'practices',
      'obstacles',
      'breaches',
      'unsure',
      'since',
      'likeness',
      'shared',
      'parties',
      'codes',
      'voices',
      'sources',
      'not-read',
      'method'
    ])
  })

  it('makes the chapters that are wanted as it makes them among all others', () => {
    const wanted = ['codes', 'proposals']
    expect(outlineOf(digest, 'en', {wanted})).toEqual({
      ...outline,
      sections: outline.sections.filter(({id}) => wanted.includes(id))
    })
  })

  it.each(unLanguages)('leads every link to a place, and names each place once, in %s', language => {
    const {places, links} = placesAndLinks(outlineOf(digest, language))
    expect(links.filter(link => !places.includes(link))).toEqual([])
    expect(places).toHaveLength(new Set(places).size)
    expect(links.length).toBeGreaterThan(100)
  })

  it('has the same places in every language', () => {
    const places = (language: 'en' | 'zh') => placesAndLinks(outlineOf(digest, language)).places.toSorted()
    expect(places('zh')).toEqual(places('en'))
  })

  it('compares nothing where there is no party, and still says what was read', () => {
    const nothing = sampleDigest('Harbours', [], threeCodes).digest
    const {sections, front} = outlineOf({...nothing, unplaced: []}, 'en')
    expect(sections.map(({id}) => id)).toEqual(['how-to-read', 'sources', 'not-read', 'method'])
    expect(front.flatMap(linesOf).map(wordsIn).join(' ')).toContain('no State is called silent')
  })

  it('quotes nothing that is not in a text of the sample', () => {
    const {textOf} = fullDigest()
    const texts = digest.submissions.map(({id}) => textOf(id) ?? '')
    const quotes = laidOut(outline).flatMap(block => (block.kind === 'quote' ? [block.text] : []))
    expect(quotes.filter(quote => !texts.some(text => text.includes(quote)))).toEqual([])
    expect(quotes.length).toBeGreaterThan(10)
  })

  it('leads from each file that was read to the places of all its words that are printed', () => {
    const sources = sectionOf('sources')
    const table = sources.blocks.find(block => block.kind === 'table' && block.id === 'sources-table')
    const list = sectionOf('quoted-files').blocks[0]
    if (table?.kind !== 'table' || list?.kind !== 'list')
      throw new Error('The files are in no table and list')
    const quotes = laidOut(outline).flatMap(block => (block.kind === 'quote' ? [block] : []))
    const linksOf = (parts: Inlines) =>
      parts.flatMap(part => (typeof part === 'object' && part.kind === 'link' ? [part.to] : []))
    let leads = 0
    digest.submissions.forEach(({id}, row) => {
      const own = quotes.filter(({stretch}) => stretch !== null && submissionOf(stretch) === id)
      const entry = list.entries.find(each => each.id === ids.quoted(id))
      expect(linksOf(table.rows[row]?.cells[1] ?? []), id).toEqual(own.length === 0 ? [] : [ids.quoted(id)])
      const to = linksOf(entry?.parts ?? [])
      expect(
        to.filter(each => !own.some(quote => quote.id === each)),
        id
      ).toEqual([])
      const places = new Set(own.map(({cite, source}) => wordsIn([...cite, ...source])))
      expect(to.length, id).toBeLessThanOrEqual(places.size)
      expect(to.length > 0, id).toBe(own.length > 0)
      leads += to.length
    })
    expect(leads).toBeGreaterThan(5)
  })

  it('prints the same words once in a chapter, and leads back to them', () => {
    for (const chapter of outline.sections) {
      const quotes = laidOut({...outline, front: [], sections: [chapter]}).flatMap(block =>
        block.kind === 'quote' ? [block.stretch] : []
      )
      expect(quotes, chapter.id).toHaveLength(new Set(quotes).size)
    }
    expect(wordsOf('parties').join('\n')).toMatch(/in full under a Leave harbour lights alone/)
  })
})

describe('the figures of a table', () => {
  const regional = {
    ...digest,
    parties: digest.parties.map((party, index) => ({...party, region: index < 2 ? 'north' : null})),
    regions: [
      {id: 'north', labels: {en: 'Northern harbours'}, members: 5},
      {id: 'south', labels: {en: 'Southern harbours'}, members: 3}
    ]
  }
  const blocks = laidOut(outlineOf(regional, 'en'))
  const tables = blocks.flatMap(block => (block.kind === 'table' ? [block] : []))
  const figuresIn = (id: string, column: number) =>
    tables.find(table => table.id === id)?.rows.map(({cells}) => cells[column] ?? []) ?? []
  it('lead to those who were heard of a region, and to the submissions in a language', () => {
    expect(figuresIn('coverage-table', 1)).toEqual([
      [{kind: 'link', to: 'region-north', parts: ['2']}],
      ['0']
    ])
    const lines = blocks.flatMap(block => (block.kind === 'list' ? linesOf(block).map(wordsIn) : []))
    expect(lines).toContain('Northern harbours: Aldermark, Brisland')
    const languages = figuresIn('languages-table', 1).flat()
    expect(languages.every(part => typeof part === 'object' && part.kind === 'link')).toBe(true)
  })
  it('lead from what is new on a code to with whom, and on to the words', () => {
    const figures = figuresIn('changes-1-table', 3).flat()
    expect(figures.some(part => typeof part === 'object' && part.kind === 'link')).toBe(true)
    expect(wordsOf('since').join('\n')).toMatch(
      /^a Leave harbour lights alone: (new|changed|not said again) \(/m
    )
  })
})

describe('an edition in another language', () => {
  const texts = (of: typeof digest) =>
    laidOut(outlineOf(of, 'fr'))
      .flatMap(block => (block.kind === 'heading' ? [block.text] : linesOf(block).map(wordsIn)))
      .join('\n')
  it('has its own title where the pipeline has one, and the English one where it has none', () => {
    const titles = {en: digest.title, fr: 'Ports'}
    expect(outlineOf({...digest, titles}, 'fr').title).toBe('Ports')
    expect(outlineOf({...digest, titles}, 'ru').title).toBe(digest.title)
    expect(outlineOf(digest, 'fr').title).toBe(digest.title)
  })
  it('says what a note means in its own words, and what it says of this file in English behind', () => {
    const [first, ...rest] = digest.submissions
    const notes = [{code: 'date-unknown' as const, message: 'It has no date: give it in the manifest.'}]
    const noted = {...digest, submissions: first === undefined ? [] : [{...first, notes}, ...rest]}
    expect(texts(noted)).toContain('Sa date n’est pas connue. (It has no date: give it in the manifest.)')
  })
  it('says once whose words definitions are', () => {
    expect(texts(digest).match(/ainsi que les sources, figurent en anglais/g)).toHaveLength(1)
  })
  it('calls parties agreements where they are', () => {
    const ofAgreements = texts({...digest, partiesAre: 'agreements'})
    expect(ofAgreements).toContain('Accord par accord')
    expect(ofAgreements).not.toContain('Partie par partie')
  })
  it('has no chapter on questions where none are asked', () => {
    const sections = outlineOf({...digest, questions: [], answers: [], answersThrough: []}, 'fr').sections
    expect(sections.map(({id}) => id)).not.toContain('questions')
  })
})

describe('the section', () => {
  it('front warns of invented parties, and says what was not read', () => {
    const front = outline.front.flatMap(linesOf).map(wordsIn)
    expect(front).toContain(
      'Example. Some or all parties in this digest are invented; they stand for no State.'
    )
    expect(front).toContain('1 file not read')
  })

  it('how to read says what silent means, and which words stand for counts', () => {
    const words = wordsOf('how-to-read')
    expect(words.find(line => line.startsWith('silent'))).toContain(
      'It does not mean that the party has no view'
    )
    expect(words.find(line => line.includes('“a few” up to 3'))).toContain('“most” above 66 %')
  })

  it('matrix shows a picture and a table of signs, each leading to the words', () => {
    const [list] = sectionOf('matrix').sections
    expect(list?.blocks.map(({kind}) => kind)).toEqual(['figure', 'paragraph', 'table'])
    const table = list?.blocks.find(block => block.kind === 'table')
    expect(table?.kind === 'table' && table.columns.map(({heading}) => heading)).toEqual(['Party', 'a', 'b'])
    const cells = table?.kind === 'table' ? table.rows.map(({cells}) => cells.map(wordsIn)) : []
    expect(cells[0]).toEqual(['Aldermark', '+m', '·'])
    expect(cells.at(-1)?.[0]).toBe('Pier Group')
    expect(table?.kind === 'table' && table.rows[0]?.cells[1]).toEqual([
      {kind: 'link', to: 'said-XAA-harbour-a', parts: ['+', 'm']}
    ])
  })

  it('matrix numbers the columns of codes that are words, and says above what they stand for', () => {
    const named = {
      ...digest,
      taxonomies: digest.taxonomies.map(list => ({
        ...list,
        codes: list.codes.map(code => ({...code, code: `${code.code}-in-words`}))
      }))
    }
    const section = outlineOf({...named, cells: []}, 'en').sections.find(({id}) => id === 'matrix')
    const [, key, table] = section?.sections[0]?.blocks ?? []
    expect(key === undefined ? '' : linesOf(key).map(wordsIn).join()).toContain(
      '1 Leave harbour lights alone'
    )
    expect(table?.kind === 'table' && table.columns.map(({heading}) => heading)).toEqual(['Party', '1', '2'])
  })

  it('overview counts who speaks to each code, in fixed words and figures, and gives the formula once', () => {
    const words = wordsOf('overview')
    expect(words).toContain('most parties (6 of 7)')
    expect(words.filter(line => line.includes('1 − Σ'))).toHaveLength(1)
    expect(words.filter(line => line === '–').length).toBeGreaterThan(0)
  })

  it('contested questions tell who stands where in their words, who has not said, and what groups say', () => {
    expect(wordsOf('question-binding-instrument-not-needed')).toEqual([
      'It is not needed',
      'It is not needed, a few parties (2 of 7): Brisland, Pier Group',
      'Through a group, a few parties (2 of 7): Aldermark (through Pier Group; its own words differ), Farrowdale (through Pier Group)',
      sixParties[1]?.paragraphs[0]?.text,
      'Brisland, passage 1',
      'received/brisland.docx; “Statement of Brisland”; 2 March 2026',
      pierWords,
      'Pier Group, page 1, paragraph 1',
      'received/pier-group.pdf; “Statement of Pier Group”; 2 March 2026'
    ])
    const words = wordsOf('question-binding-instrument')
    expect(words).toContain(
      'No answer found in what was read, a few parties (3 of 7): Corvania, Dunhavn, Eastmere'
    )
    expect(words).toContain('Not read, or not in full, one party (1 of 7): Farrowdale')
  })

  it('groups lists the members here, who is aligned, and whose own words differ', () => {
    const words = wordsOf('groups')
    expect(words).toContain(
      'Members of which there is a submission here, by the list as of 1 January 2026: Aldermark, Farrowdale.'
    )
    expect(words).toContain('Members of which there is none: 1.')
    expect(words).toContain('a Leave harbour lights alone; It is not needed')
  })

  it('proposals, practices, obstacles and breaches stand apart, each with who and where', () => {
    expect(wordsOf('proposals')).toContain('Proposals, one party (1 of 7): Aldermark')
    expect(wordsOf('practices')).toContain(
      'Aldermark, page 1, paragraph 2, supports, reports a measure taken'
    )
    expect(wordsOf('obstacles').join('\n')).toContain('whether it cannot or does not want to is not told')
    expect(wordsOf('breaches')).toContain('one party (1 of 7): Dunhavn')
  })

  it('what is new sets quote against quote', () => {
    const words = wordsOf('since')
    expect(words).toContain('Held against all that was dated before 2026-03-01.')
    expect(words).toContain('a Leave harbour lights alone: changed (opposes → supports with reservations)')
    expect(words).toContain('Is a legally binding instrument needed?: new (nothing said → It is needed)')
    expect(words).toEqual(expect.arrayContaining(['Before:', 'Now:']))
  })

  it('nearness names the nearest and says what it does not mean', () => {
    const words = wordsOf('likeness')
    expect(words[1]).toContain('no order among parties follows')
    expect(words.some(line => /^Brisland \(\d\.\d\d on \d+ shared\)/.test(line))).toBe(true)
  })

  it('shared wording gives each party its own quote', () => {
    expect(wordsOf('shared')).toContain('a few parties (2 of 7): Aldermark, Brisland')
  })

  it('party by party gives answers, words, silence and what a group says', () => {
    const words = wordsOf('party-XAA')
    expect(words).toContain('Is a legally binding instrument needed?: It is needed')
    expect(words).toContain('Norms of the harbour list: b (through Pier Group)')
    expect(words).toContain('Through Pier Group: opposes; its own words differ.')
    expect(wordsOf('party-XAF').join('\n')).toContain('Unread (3 of 3 codes): all')
  })

  it('party by party says quietly how much stands behind a cell, and in its sources why a quote was chosen', () => {
    const words = wordsOf('party-XAA').join('\n')
    expect(words).toMatch(/supports, reports a measure taken · evidence: (strong|fair|slight)/)
    expect(words).toMatch(/“Statement of Aldermark”; 2 March 2026; why this quote: /)
  })

  it('code by code names everybody in each manner', () => {
    expect(wordsOf('code-harbour-a')).toEqual([
      'a Leave harbour lights alone',
      'No party should put out the harbour lights of another, nor help anybody to do so.',
      'An invented document, para. 13 (a). Wording not checked against the source.',
      'supports, a few parties (2 of 7): Aldermark, Corvania',
      'supports with reservations, one party (1 of 7): Brisland',
      'opposes, one party (1 of 7): Pier Group',
      'mixed, one party (1 of 7): Dunhavn',
      'mentions, one party (1 of 7): Eastmere',
      'unread, one party (1 of 7): Farrowdale',
      'Through a group, one party (1 of 7): Farrowdale (through Pier Group)'
    ])
  })

  it('voices tells who spoke and is no party', () => {
    expect(wordsOf('voices').join('\n')).toContain('The Chair: the chair, 2 turns; nothing on any code')
  })

  it('sources gives file, party, date, language, pages and how each was read', () => {
    const words = wordsOf('sources')
    for (const each of [
      'Aldermark',
      'received/aldermark-first.pdf',
      '2 March 2026',
      '2 pages by the text in the file'
    ])
      expect(words).toContain(each)
  })

  it('not read gives each file its reason, and asks whose a text is', () => {
    const words = wordsOf('not-read')
    expect(words.join('\n')).toContain('received/scan-of-a-letter.pdf: No text in the file (a scan).')
    expect(words.join('\n')).toContain('Which party handed it in?')
  })

  it('method gives versions, the quality of the tagger with its interval, and where errors come from', () => {
    const words = wordsOf('method').join('\n')
    expect(words).toContain('Measured on 100 passages')
    expect(words).toContain('F1 0.80 (0.70–0.90)')
    expect(words).toMatch(/Of the \d+ tags behind the cells, a person has checked 0 \(0 %\)/)
    expect(words).toContain('Misread scans.')
  })
})

const pierWords =
  'The Pier Group asks that every call from the pier be answered, and opposes lights on the pier.'
