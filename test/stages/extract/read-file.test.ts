import {describe, expect, it} from 'vitest'
import {defaultLimits} from '../../../src/stages/extract/limits.js'
import {readFile} from '../../../src/stages/extract/read-file.js'
import {pdfOf} from './pdf-of.js'

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
    ['no-text', 'a.pdf', pdfOf([[], []])],
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
    ['fileBytes', 10],
    ['pages', 0],
    ['textLength', 10]
  ])('is too large over the limit of %s', async (limit, most) => {
    const read = await readFile({name: 'a.pdf', bytes: oneLine}, {...defaultLimits, [limit]: most})
    expect(read).toMatchObject({failure: {code: 'too-large'}})
  })
})

describe('a file that is read', () => {
  it('needs no name that says its type', async () => {
    expect(await readFile({name: 'statement', bytes: oneLine})).toMatchObject({
      value: {mediaType: 'application/pdf', pageCount: 1}
    })
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
