import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readDocument} from '../read-document.js'
import {containerOf, docFile} from './doc-file.js'

const said = 'Xanadu opposes any legally binding instrument on the use of these technologies.'

const readBytes = async (bytes: Uint8Array) => {
  const found = await readDocument({name: 'a.doc', bytes})
  if ('failure' in found) return {blocks: [found.failure.code], numbers: [], notes: found.notes}
  const {blocks, text: whole} = found.value
  return {
    blocks: blocks.map(
      ({kind, level, start, end}) =>
        `${kind}${level === undefined ? '' : ` ${level}`}: ${whole.slice(start, end)}`
    ),
    numbers: blocks.map(({number}) => number ?? null),
    notes: found.notes
  }
}
const read = (file: Parameters<typeof docFile>[0]) => readBytes(docFile(file))
const blocksOf = async (file: Parameters<typeof docFile>[0]) => (await read(file)).blocks

const deleted = [0x00, 0x08, 1]
const hidden = [0x3c, 0x08, 1]
const raised = [0x48, 0x2a, 1]
const spaced = [0x40, 0x88, 1, 0]
const symbol = [0x09, 0x6a, 0, 0, 0x61, 0xf0]

describe('a Word file of the old kind', () => {
  // Made by LibreOffice 7.4 from a Word file with lists, notes, a table, tracked changes and hidden words.
  it('has headings, lists with their numbers, cells, and notes with their marks', async () => {
    const {blocks, numbers, notes} = await readBytes(readFileSync('test/stages/extract/doc/statement.doc'))
    expect(blocks).toEqual([
      'furniture: Permanent Mission of Xanadu',
      'heading 1: Statement by Xanadu',
      'heading 1: I. Norms',
      'heading 2: I.1 Existing norms',
      'paragraph: 1. Xanadu supports the norms of responsible behaviour.',
      'paragraph: 1. It proposes the following:',
      'list-item: (a) to protect critical infrastructure;',
      'list-item: (b) to report vulnerabilities:',
      'list-item: (i) in time;',
      'list-item: (ii) in full;',
      'list-item: (c) to cooperate.',
      'paragraph: 2. Xanadu thanks the Chair.',
      'paragraph: Права человека действуют и в Сети¹, как и вне её². 国际法适用于网络空间。ⁱ',
      'paragraph: القانون الدولي ينطبق على الفضاء السيبراني.',
      'heading 1: II. Confidence',
      'list-item: first bullet',
      'list-item: second bullet',
      'table-cell: Norm',
      'table-cell: Measure',
      'table-cell: (a)',
      'table-cell: A national team — “CERT” exists.',
      'paragraph: We strongly agree with the report tabbed broken.',
      'paragraph: The last word.',
      'footnote: ¹ See the Charter of Xanadu.',
      'footnote: ² Ibid., página 3 — Ñandú.',
      'footnote: Second paragraph of the note.',
      'footnote: ⁱ An end note speaks here.',
      'furniture: Page'
    ])
    expect(numbers.slice(2, 12)).toEqual(['I.', 'I.1', '1.', '1.', '(a)', '(b)', '(i)', '(ii)', '(c)', '2.'])
    expect(notes).toEqual([])
  })

  it('has its text in order, however its pieces are stored', async () => {
    const main = [
      {text: 'Xanadu ', narrow: true},
      {text: 'поддерживает '},
      {text: 'the \x93norms\x94.\r', narrow: true},
      {text: '国际法适用。\r'}
    ]
    expect(await blocksOf({main})).toEqual([
      'paragraph: Xanadu поддерживает the “norms”.',
      'paragraph: 国际法适用。'
    ])
  })

  it.each([
    ['deletions', [{text: 'not ', characters: deleted}]],
    ['what is hidden', [{text: 'not ', characters: hidden}]],
    ['the codes of fields', [{text: '\x13 DATE \x15'}]],
    ['pictures, comments and optional hyphens', [{text: '\x01\x05\x08\x1f'}]]
  ])('has nothing of %s', async (_, left) => {
    expect(await read({main: [...left, {text: `${said}\r`}]})).toEqual({
      blocks: [`paragraph: ${said}`],
      numbers: [null],
      notes: []
    })
  })

  it.each([
    [
      'the results of fields',
      [{text: '\x13 HYPERLINK "javascript:alert(1)" \x14Xanadu\x15 agrees.\r'}],
      'Xanadu agrees.'
    ],
    ['a field that never ends', [{text: '\x13 Xanadu agrees.\r'}], 'Xanadu agrees.'],
    ['spaced letters', [{text: 'Xanadu ', characters: spaced}, {text: 'agrees.\r'}], 'Xanadu agrees.'],
    [
      'tabs, breaks and hyphens that hold',
      [{text: 'Xanadu\tagrees\vto non\x1ebinding norms.\r'}],
      'Xanadu agrees to non‑binding norms.'
    ],
    ['powers', [{text: 'of 5 m'}, {text: '2', characters: raised}, {text: '\r'}], 'of 5 m²'],
    [
      'a paragraph whose end was deleted',
      [{text: 'Xanadu '}, {text: '\r', characters: deleted}, {text: 'agrees.\r'}],
      'Xanadu agrees.'
    ]
  ])('has %s', async (_, main, text) => {
    expect(await blocksOf({main})).toEqual([`paragraph: ${text}`])
  })

  it('has lines of a table of contents as furniture', async () => {
    const main = [{text: `\x13 TOC \\o \x14Norms 1\rLaw 2\r\x15${said}\r`}]
    expect(await blocksOf({main})).toEqual(['furniture: Norms 1', 'furniture: Law 2', `paragraph: ${said}`])
  })

  it('has text boxes after the text', async () => {
    expect(await blocksOf({main: [{text: 'Xanadu agrees.\r'}], boxes: [{text: `${said}\r`}]})).toEqual([
      'paragraph: Xanadu agrees.',
      `paragraph: ${said}`
    ])
  })

  it.each([
    ['an outline level', [0x40, 0x26, 0], 'heading 1: Norms'],
    ['a cell', [0x16, 0x24, 1], 'table-cell: Norms'],
    ['a list that is not there', [0x0b, 0x46, 7, 0], 'paragraph: Norms'],
    ['changes of tabs without end', [0x15, 0xc6, 255, 0, 0], 'paragraph: Norms']
  ])('has a paragraph with %s', async (_, paragraphs, block) => {
    expect(await blocksOf({main: [{text: 'Norms\r'}], paragraphs})).toEqual([block])
  })

  it('notes symbols that it does not know', async () => {
    const main = [{text: 'Xanadu agrees '}, {text: '(', characters: symbol}, {text: '.\r'}]
    expect(await read({main})).toEqual({
      blocks: ['paragraph: Xanadu agrees .'],
      numbers: [null],
      notes: [{code: 'unknown-style', message: expect.stringContaining('1 symbols')}]
    })
  })

  const whole = docFile({main: [{text: `${said}\r`}]})
  it.each([
    ['encrypted', docFile({main: [{text: said}], encrypted: true})],
    ['unsupported-type', docFile({main: [{text: said}], version: 0x65})],
    ['corrupt', containerOf({WordDocument: Buffer.alloc(20)})],
    ['corrupt', containerOf({Other: Buffer.alloc(20)})],
    ['corrupt', whole.subarray(0, 1_000)]
  ])('is refused as %s', async (code, bytes) => {
    const [found] = (await readBytes(bytes)).blocks
    expect(found).toBe(code)
  })
})
