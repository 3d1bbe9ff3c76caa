import {spawnSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {docxOf} from '../../../src/digest/docx/docx.js'
import {workingPaperOf} from '../../../src/digest/official/working-paper.js'
import {type Block, laidOut, type Outline, wordsIn} from '../../../src/digest/outline/outline.js'
import {pdfOf} from '../../../src/digest/pdf/pdf.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import {unLanguages} from '../../../src/domain/document.js'
import {emptyFront, type Front} from '../../../src/domain/edition/front.js'
import {fullDigest} from '../full-digest.js'
import {placesAndLinks} from '../outline/links.js'
import {bare, hasProgram, htmlOfDocx, poppler, textOfPdf, texts} from '../written/texts.js'

const objection = 'Our lights were never put out; see paragraph 9.\n<b>Not markup</b>'
const plain = fullDigest().digest
const digest: Digest = {
  ...plain,
  title: 'What parties say of harbours',
  titles: {en: 'What parties say of harbours', fr: 'Ce qui se dit des ports'},
  edition: {
    number: '2026-3',
    date: '2026-11-30',
    fingerprint: '0123456789abcdef'.repeat(4),
    replaces: {number: '2026-2', why: 'A cell was wrong.'}
  },
  replies: [
    {
      number: 1,
      party: 'XAB',
      subject: 'harbour/a',
      kind: 'objection',
      text: objection,
      at: '2026-11-20T10:00:00Z',
      answer: {outcome: 'kept', why: 'The words stand there.', at: '2026-11-21T10:00:00Z'}
    }
  ]
}
const front: Front = {
  symbol: 'X/1 (invented)',
  body: 'Group on harbours',
  session: 'First session, 2026',
  agendaItem: '5',
  submittedBy: 'Aldermark'
}
const english = workingPaperOf(digest, 'en', front)

const blocksOf = (outline: Outline) => laidOut(outline)
const numbersOf = (outline: Outline) =>
  blocksOf(outline).flatMap(block => (block.kind === 'paragraph' ? (block.number ?? []) : []))
const isQuote = (block: {kind: string}): block is Extract<Block, {kind: 'quote'}> => block.kind === 'quote'

describe('a working paper', () => {
  it.each(unLanguages)(
    'numbers its paragraphs from 1 without a gap, and every link leads somewhere: %s',
    language => {
      const outline = workingPaperOf(digest, language, front)
      const numbers = numbersOf(outline)
      expect(numbers.length).toBeGreaterThan(20)
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      const {places, links} = placesAndLinks(outline)
      expect(new Set(places).size).toBe(places.length)
      expect(links.filter(to => !places.includes(to))).toEqual([])
      expect(blocksOf(outline).some(({kind}) => kind === 'figure')).toBe(false)
    }
  )

  it('quotes each party that takes a position once on each code, whole', () => {
    for (const {party, code, cell, stance} of digest.cells.filter(each => each.cell === 'position')) {
      const id = `said-${party}-${code.replace('/', '-')}`
      const found = blocksOf(english).filter(
        block => block.kind !== 'heading' && 'id' in block && block.id === id
      )
      expect(found, `${party} ${code} ${cell} ${stance}`).toHaveLength(1)
    }
    const said = digest.cells.flatMap(({quotes}) => quotes.map(({text}) => text))
    const [first] = blocksOf(english).filter(isQuote)
    expect(said).toContain(first?.text.slice(1, -1))
  })

  it('says in a footnote which file, page and paragraph', () => {
    const quote = blocksOf(english)
      .filter(isQuote)
      .find(({text}) => text.includes('Harbour lights must never'))
    expect(wordsIn(quote?.source ?? [])).toContain(
      'received/aldermark-first.pdf; page 1, paragraph 2; “Statement of'
    )
    expect(wordsIn(quote?.cite ?? [])).toBe('Aldermark, supports, reports a measure taken')
  })

  it('prints a reply under its code, in the party’s own words, with what was answered', () => {
    const blocks = blocksOf(english)
    const at = blocks.findIndex(block => isQuote(block) && block.text === objection)
    const before = blocks.slice(0, at).findLast(({kind}) => kind === 'heading')
    expect(before).toMatchObject({text: 'a Leave harbour lights alone'})
    const [label, , answer] = blocks.slice(at - 1, at + 2)
    expect(label?.kind === 'paragraph' && wordsIn(label.parts)).toBe(
      'Objection by Brisland, 20 November 2026:'
    )
    expect(answer?.kind === 'paragraph' && wordsIn(answer.parts)).toBe(
      'The cell was kept as it is. Reason given: The words stand there.'
    )
  })

  it('leaves out what nobody entered', () => {
    const {masthead, closing, title} = workingPaperOf(plain, 'en', emptyFront)
    expect(masthead).toMatchObject({symbol: [], body: [], meeting: [], submitted: [], running: 'Harbours'})
    expect(masthead?.facts.map(wordsIn)).toEqual(['Language: English'])
    expect({closing, title}).toEqual({closing: [], title: 'Harbours'})
  })

  it('is written of a digest without parties too', () => {
    const none = {...plain, parties: [], cells: [], answers: [], groups: [], since: null}
    const headings = laidOut(workingPaperOf(none, 'en', emptyFront)).flatMap(block =>
      block.kind === 'heading' && block.level === 1 ? [block.text.split('.')[0]] : []
    )
    expect(headings).toEqual(['I', 'II', 'Annex II', 'Annex III', 'Annex IV'])
  })
})

describe('a working paper as Word and PDF', () => {
  it('has its title block, its headings and its end in both', async () => {
    const [docx, pdf] = [await docxOf(english), await pdfOf(english)]
    const word = texts(await htmlOfDocx(docx), 'p, h1, h2, h3, td').join('\n')
    const page = bare(await textOfPdf(pdf))
    for (const words of [
      'X/1 (invented)',
      'Group on harbours',
      'Agenda item 5',
      'What parties say of harbours',
      'Submitted by Aldermark',
      'I. Summary',
      'Annex IV. Method and limits',
      'It takes the place of edition',
      '0123 4567 89ab cdef'
    ]) {
      expect(word).toContain(words)
      expect(page).toContain(bare(words))
    }
  })

  it.skipIf(!hasProgram('pdftotext') || spawnSync('pdfinfo', ['-v']).error !== undefined)(
    'has the summary on one page, and the number of the edition the right way round in Arabic',
    async () => {
      const pdf = await pdfOf(workingPaperOf(digest, 'ar', front))
      expect(poppler('pdfinfo', ['-'], pdf)).toMatch(/Tagged:\s+yes/)
      const pages = poppler('pdftotext', ['-', '-'], pdf).split('\f')
      const [first, summary, next] = pages
      expect(first).toContain('2026-3')
      expect(summary).toMatch(/\d/)
      expect(next).toContain('received') // nothing of the summary runs over: section II begins the third page
    }
  )
})
