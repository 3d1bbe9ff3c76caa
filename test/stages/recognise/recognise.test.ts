import {describe, expect, it} from 'vitest'
import type {RecognisedPage} from '../../../src/domain/document.js'
import {failed, type Outcome, outcome} from '../../../src/domain/outcome.js'
import {readFile} from '../../../src/stages/extract/read-file.js'
import {recognise} from '../../../src/stages/recognise/recognise.js'
import type {PageWanted, StageContext} from '../../../src/stages/stage.js'
import {pdfOf, scan} from '../extract/pdf/pdf-of.js'

const seen = ({page, language}: PageWanted): Outcome<RecognisedPage> =>
  outcome({
    page,
    language: language ?? 'en',
    width: 595,
    height: 842,
    blank: false,
    confidence: 0.9,
    lines: [
      {text: `Xanadu said this on page ${page}.`, x: 72, y: 100, width: 200, size: 12, confidence: 0.9}
    ],
    trouble: null
  })
const slow = failed('timed-out', 'A page of a.pdf was not read within 60 s; ask for a simpler copy.')

/** What the stage asks for, in order, where `answer` gives what comes of each page. */
const askedFor = async (
  answer: (wanted: PageWanted, asked: number) => Outcome<RecognisedPage>,
  pageCount = 3
) => {
  const pages = Array.from({length: pageCount}, (_, i) => i + 1)
  const file = {name: 'a.pdf', bytes: pdfOf(pages.map(() => [scan]))}
  const doubtful = pages.map(page => ({page, doubt: 'no-text' as const}))
  const asked: PageWanted[] = []
  const context: StageContext = {
    read: readFile,
    recognise: async (_, wanted) => {
      asked.push(wanted)
      return answer(wanted, asked.length)
    },
    pipeline: {} as StageContext['pipeline']
  }
  const read = await recognise.run({file, extracted: {document: null, doubtful, language: 'und'}}, context)
  return {asked, read}
}

describe('the recognition of the pages of a file', () => {
  it('lets the first page with words tell the language of the others', async () => {
    const {asked} = await askedFor(seen)
    expect(asked).toEqual([
      {page: 1, language: null},
      {page: 2, language: 'en'},
      {page: 3, language: 'en'}
    ])
  })

  it('tries a page that took too long once more, when the others are done', async () => {
    const {asked} = await askedFor((wanted, count) => (count === 2 ? slow : seen(wanted)))
    expect(asked.map(({page}) => page)).toEqual([1, 2, 3, 2])
  })

  it('gives slow pages up when one is slow again', async () => {
    const {asked, read} = await askedFor(wanted => (wanted.page === 1 ? seen(wanted) : slow))
    expect(asked.map(({page}) => page)).toEqual([1, 2, 3, 2])
    expect(read.notes.map(({code}) => code)).toContain('page-without-text')
  })

  it('fails with the reason of the first page that hung where not one could be read', async () => {
    const {read} = await askedFor(() => slow)
    expect(read).toMatchObject({failure: {code: 'timed-out', message: expect.stringContaining('60 s')}})
  })

  it('fails for want of text where no page hung and not one could be read', async () => {
    const trouble = 'Page 1 of a.pdf bears ink in which no words were found; look at the page.'
    const {read} = await askedFor(wanted => {
      const page = seen(wanted)
      return 'value' in page ? outcome({...page.value, lines: [], trouble}) : page
    })
    expect(read).toMatchObject({failure: {code: 'no-text', message: trouble}})
  })

  it('notes once why the rest of a file was given up, and counts its pages as unread', async () => {
    const {read} = await askedFor(wanted => (wanted.page === 1 ? seen(wanted) : slow), 12)
    const given = 'value' in read ? read.value : null
    expect(given?.text).toContain('Xanadu said this on page 1')
    expect(given?.pages.map(({method}) => method)).toEqual(['ocr', ...Array(11).fill('unread')])
    expect(read.notes.filter(({message}) => message.startsWith('From page 12 of a.pdf on'))).toHaveLength(1)
  })
})
