import {describe, expect, it} from 'vitest'
import {readDocument} from '../read-document.js'

const said = 'Xanadu opposes any legally binding instrument on the use of these technologies.'

const read = async (inside: string) => {
  const found = await readDocument({name: 'a.rtf', bytes: Buffer.from(`{\\rtf1\\ansi ${inside}}`, 'latin1')})
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
const blocksOf = async (inside: string) => (await read(inside)).blocks

describe('rich text', () => {
  it.each([
    ['groups and form', 'Xanadu {\\b agrees}\\i .', 'Xanadu agrees.'],
    ['lines and tabs', 'Xanadu\\tab agrees\r\n to\\line it.', 'Xanadu agrees to it.'],
    ['signs that are words', '\\ldblquote Xanadu\\rdblquote  agrees\\emdash now.', '“Xanadu” agrees—now.'],
    ['signs that are escaped', 'Xanadu \\{agrees\\} \\\\ to it.', 'Xanadu {agrees} \\ to it.'],
    ['optional hyphens', 'Xana\\-du non\\_binding', 'Xanadu non\u2011binding'],
    ['Unicode with a substitute', "Xanad\\u250\\'fa and \\u26684?\\u-3913?", 'Xanadú and 格\uF0B7'],
    ['Unicode with two bytes as a substitute', "\\uc2 Norms \\u22269\\'b9\\'fa apply", 'Norms 国 apply'],
    ['Unicode without a substitute', '{\\uc0 Norms \\u1080\\u1083\\u1080  law}', 'Norms или law'],
    ['Unicode before a group', 'Norms {\\u1080 } {law}', 'Norms и law'],
    ['an insertion', `Xanadu {\\revised agrees}.`, 'Xanadu agrees.'],
    [
      'the result of a field',
      '{\\field{\\*\\fldinst HYPERLINK "javascript:alert(1)"}{\\fldrslt Xanadu}} agrees.',
      'Xanadu agrees.'
    ],
    ['the newer of two writings', '{\\upr{Xanad?}{\\*\\ud{Xanad\\u250?}}} agrees.', 'Xanadú agrees.'],
    ['a power', 'of 5 m{\\super 2}', 'of 5 m²'],
    [
      'Cyrillic bytes by its font',
      "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}Norms: {\\f1 \\'ed\\'ee\\'f0\\'ec\\'fb}",
      'Norms: нормы'
    ],
    [
      'Cyrillic bytes by its code page',
      "\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 A;}}\\f0 \\'ed\\'ee\\'f0\\'ec\\'fb",
      'нормы'
    ],
    ['Chinese bytes', "{\\fonttbl{\\f1\\fcharset134 B;}}\\f1\\'b9\\'e6\\'b7\\'b6", '规范'],
    [
      'Arabic bytes',
      "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset178 B;}}\\ltrch\\f0 {\\rtlch\\af1 \\'c7\\'e1\\'de\\'c7\\'e4\\'e6\\'e4}",
      'القانون'
    ],
    ['Western bytes', "\\'93Libert\\'e9\\'94", '“Liberté”']
  ])('has %s', async (_, inside, text) => {
    expect(await read(inside)).toEqual({blocks: [`paragraph: ${text}`], numbers: [null], notes: []})
  })

  it.each([
    ['deletions', '{\\deleted not }'],
    ['what is hidden', '{\\v not }'],
    ['comments', '{\\*\\atnid XY}{\\*\\annotation not }'],
    ['the codes of fields', '{\\field{\\*\\fldinst DATE}}'],
    ['pictures', '{\\pict\\pngblip 89504e47}{\\*\\shppict{\\pict 89}}'],
    ['bytes of pictures', '{\\pict\\bin5 }}{{\\}'],
    ['marks of an index', '{\\xe not}'],
    ['groups that are not known', '{\\*\\unknown not {not}}'],
    [
      'tables of colours, styles and fonts',
      '{\\colortbl;\\red0;}{\\stylesheet{\\s0 Normal;}}{\\fonttbl{\\f0 Arial;}}{\\info{\\author X}}'
    ]
  ])('has nothing of %s', async (_, inside) => {
    expect(await blocksOf(`${inside}Xanadu agrees.`)).toEqual(['paragraph: Xanadu agrees.'])
  })

  it('has headings by style or outline level, cells, and paragraphs', async () => {
    expect(
      await blocksOf(
        '{\\stylesheet{\\s0 Normal;}{\\s1 heading 2;}}\\pard\\s1 Norms\\par\\pard\\outlinelevel0 Law\\par\\pard\\trowd\\intbl (a)\\cell Yes.\\cell\\row\\pard Xanadu agrees.\\par'
      )
    ).toEqual([
      'heading 2: Norms',
      'heading 1: Law',
      'table-cell: (a)',
      'table-cell: Yes.',
      'paragraph: Xanadu agrees.'
    ])
  })

  it('has the labels of lists that its writer set down, and no others', async () => {
    const {blocks, numbers} = await read(
      "\\pard{\\listtext 1.\\tab}\\ls1 Norms apply.\\par{\\listtext (a)\\tab}to States;\\par\\pard{\\pntext\\'b7\\tab}always.\\par\\pard\\ls2 Everywhere.\\par"
    )
    expect(blocks).toEqual([
      'paragraph: 1. Norms apply.',
      'list-item: (a) to States;',
      'list-item: always.',
      'list-item: Everywhere.'
    ])
    expect(numbers).toEqual(['1.', '(a)', null, null])
  })

  it('has notes after the text with their marks', async () => {
    const {blocks, numbers} = await read(
      'Norms{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} See the law.\\par And more.} and{\\super\\chftn}{\\*\\footnote\\ftnalt\\chftn The end.} trust{\\super\\chftn}{\\footnote\\chftn  See it.} and *{\\footnote * Own mark.}'
    )
    expect(blocks).toEqual([
      'paragraph: Norms¹ and¹ trust² and *',
      'footnote: ¹ See the law.',
      'footnote: And more.',
      'footnote: ² See it.',
      'footnote: * Own mark.',
      'footnote: ¹ The end.'
    ])
    expect(numbers).toEqual([null, '¹', null, '²', null, '¹'])
  })

  it.each([
    ['\\ftnnrlc', 'Normsⁱ'],
    ['\\ftnstart5', 'Norms⁵'],
    ['\\ftnrstpg', 'Norms']
  ])('marks notes as it is told, or not at all: %s', async (told, text) => {
    const [body] = await blocksOf(`${told} Norms{\\super\\chftn}{\\footnote\\chftn  See the law.}`)
    expect(body).toBe(`paragraph: ${text}`)
  })

  it('has text boxes once, after their paragraph', async () => {
    const shape = `{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt \\pard ${said}\\par}}{\\shprslt{\\*\\do{\\dptxbxtext ${said}\\par}}}}`
    expect(await blocksOf(`Xanadu ${shape}agrees.\\par Thank you.`)).toEqual([
      'paragraph: Xanadu agrees.',
      `paragraph: ${said}`,
      'paragraph: Thank you.'
    ])
  })

  it('has headers, footers and tables of contents as furniture, each once', async () => {
    const contents = '{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt Norms 1\\par Law 2}}\\par '
    const page = '{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}'
    expect(
      await blocksOf(
        `{\\header Mission of Xanadu\\par}{\\headerf Mission of Xanadu\\par}{\\footer Page ${page}\\par}${contents}${said}\\par`
      )
    ).toEqual([
      'furniture: Mission of Xanadu',
      'furniture: Page',
      'furniture: Norms 1',
      'furniture: Law 2',
      `paragraph: ${said}`
    ])
  })

  it('notes what is hidden where it is long', async () => {
    expect((await read(`Xanadu agrees.{\\v ${said.repeat(2)}}`)).notes).toEqual([
      {code: 'unpaired-text', message: expect.stringContaining('formatted as hidden')}
    ])
  })

  it('is read however deep its groups nest, and says where it was cut off', async () => {
    const deep = '{'.repeat(100_000)
    const {blocks, notes} = await read(`${deep}Xanadu agrees.`)
    expect(blocks).toEqual(['paragraph: Xanadu agrees.'])
    expect(notes).toEqual([{code: 'unpaired-text', message: expect.stringContaining('ends in the middle')}])
  })
})
