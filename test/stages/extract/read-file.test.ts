import {describe, expect, it} from 'vitest'
import {defaultLimits} from '../../../src/stages/extract/limits.js'
import {readFile} from '../../../src/stages/extract/read-file.js'
import {pdfOf} from './pdf/pdf-of.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const page =
  '<!doctype html><html><body><p>Xanadu supports the norms of responsible behaviour.</p></body></html>'
const oneLine = pdfOf([[{text: 'Xanadu supports the norms of responsible behaviour.', y: 700}]])

describe('a file that gives nothing', () => {
  it.each([
    ['empty', 'a.pdf', new Uint8Array()],
    ['mislabelled', 'a.pdf', bytes(page)],
    ['mislabelled', 'a.html', oneLine],
    ['mislabelled', 'a.docx', bytes('Xanadu supports the norms.')],
    ['corrupt', 'a.docx', bytes('PK\u0003\u0004 and no more')],
    ['corrupt', 'a.pdf', bytes('%PDF-1.4 and no more')],
    ['unsupported-type', 'a.bin', new Uint8Array([0, 1, 2, 3, 4, 0, 0, 9])],
    ['unsupported-type', 'a.png', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64')],
    ['no-text', 'a.txt', bytes(' \n\n ')],
    ['not-a-language', 'a.txt', bytes('%&/ $#@ +*~ %%& !!? &/$ <<>> ##')]
  ])('is %s: %s', async (code, name, content) => {
    expect(await readFile({name, bytes: content})).toMatchObject({failure: {code}})
  })

  it('names the file and says what to do, in one sentence', async () => {
    const read = await readFile({name: 'statement.pdf', bytes: bytes(page)})
    expect(read).toMatchObject({
      failure: {
        message:
          'statement.pdf is named as PDF but holds HTML; check that it is the right file and rename it.'
      }
    })
  })

  it.each([
    ['INDEX.tsv', 'file\tstate\n1\t2', 'a table, not a submission'],
    ['manifest.csv', 'file,party\na.pdf,XAA', 'a table, not a submission'],
    ['gold.json', '{"text": "Xanadu supports the norms."}', 'a data file, not a submission'],
    ['gold.jsonl', '{"text": "Xanadu supports the norms."}', 'a data file, not a submission'],
    ['feed.xml', '<?xml version="1.0"?><feed>Xanadu</feed>', 'a data file, not a submission'],
    ['parties.yaml', 'parties: [Xanadu]', 'a data file, not a submission'],
    ['run.log', 'Xanadu was read', 'a log, not a submission'],
    ['a.pages', 'PK\u0003\u0004', 'save it as PDF or Word (.docx)'],
    ['a.pptx', 'PK\u0003\u0004', 'save it as PDF or Word (.docx)'],
    ['a.xlsx', 'PK\u0003\u0004', 'a table, not a submission'],
    ['a.eml', 'From: Xanadu\nSubject: Norms\n\nWe support them.', 'print it to PDF'],
    ['a.mht', 'MIME-Version: 1.0\n\n<p>Xanadu</p>', 'print it to PDF'],
    ['a.epub', 'PK\u0003\u0004', 'save it as PDF or Word (.docx)'],
    ['a.zip', 'PK\u0003\u0004', 'unpack it']
  ])('is of a type that we do not read, and its sentence says what to do: %s', async (name, text, advice) => {
    expect(await readFile({name, bytes: bytes(text)})).toMatchObject({
      failure: {code: 'unsupported-type', message: expect.stringContaining(advice)}
    })
  })

  it.each([
    ['fileBytes', 10],
    ['pages', 0],
    ['textLength', 10],
    ['blocks', 0]
  ])('is too large over the limit of %s', async (limit, most) => {
    const read = await readFile({name: 'a.pdf', bytes: oneLine}, [], {...defaultLimits, [limit]: most})
    expect(read).toMatchObject({failure: {code: 'too-large'}})
  })
})

describe('a file that is read', () => {
  it('needs no name that says its type', async () => {
    expect(await readFile({name: 'statement', bytes: oneLine})).toMatchObject({
      value: {document: {mediaType: 'application/pdf', pageCount: 1}}
    })
  })

  it.each([
    ['notes.md', bytes('Xanadu supports the norms of responsible behaviour.'), 'text/plain'],
    ['export.csv', oneLine, 'application/pdf'],
    ['export.xml', bytes(page), 'text/html']
  ])('is known by its bytes, though it is called %s', async (name, content, mediaType) => {
    expect(await readFile({name, bytes: content})).toMatchObject({value: {document: {mediaType}}})
  })

  it('is the same value when it is read twice', async () => {
    const file = {name: 'a.pdf', bytes: oneLine}
    expect(await readFile(file)).toEqual(await readFile(file))
  })

  it('keeps its own bytes', async () => {
    const before = Buffer.from(oneLine)
    await readFile({name: 'a.pdf', bytes: oneLine})
    expect(Buffer.compare(before, oneLine)).toBe(0)
  })
})
