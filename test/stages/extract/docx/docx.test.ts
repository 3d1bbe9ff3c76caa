import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun
} from 'docx'
import {describe, expect, it} from 'vitest'
import {defaultLimits} from '../../../../src/stages/extract/limits.js'
import {readDocument} from '../read-document.js'

const numbering = {
  config: [
    {
      reference: 'points',
      levels: [
        {level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START},
        {level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.START},
        {level: 2, format: LevelFormat.CARDINAL_TEXT, text: '%3', alignment: AlignmentType.START}
      ]
    }
  ]
}
const point = (text: string, level: number) => new Paragraph({text, numbering: {reference: 'points', level}})

const blocksOf = async (children: readonly (Paragraph | Table)[], limits = defaultLimits) => {
  const footnotes = {1: {children: [new Paragraph('See the Charter.')]}}
  const file = new Document({numbering, footnotes, sections: [{children: [...children]}]})
  const read = await readDocument({name: 'a.docx', bytes: await Packer.toBuffer(file)}, [], limits)
  if ('failure' in read) return read.failure.code
  const {text, blocks} = read.value
  return blocks.map(({kind, number, start, end}) => [kind, text.slice(start, end), number ?? null])
}

describe('a Word file', () => {
  it('gives automatic numbers as Word prints them', async () => {
    expect(
      await blocksOf([
        point('Norms apply.', 0),
        point('to States;', 1),
        point('to others.', 1),
        point('Law applies.', 0),
        point('always.', 1)
      ])
    ).toEqual([
      ['paragraph', '1. Norms apply.', '1.'],
      ['list-item', '(a) to States;', '(a)'],
      ['list-item', '(b) to others.', '(b)'],
      ['paragraph', '2. Law applies.', '2.'],
      ['list-item', '(a) always.', '(a)']
    ])
  })

  it('invents no number in a format it does not know', async () => {
    expect(await blocksOf([point('Norms apply.', 2)])).toEqual([['list-item', 'Norms apply.', null]])
  })

  it('gives headings, table cells and footnotes', async () => {
    const cell = (text: string) => new TableCell({children: [new Paragraph(text)]})
    expect(
      await blocksOf([
        new Paragraph({text: 'Norms', heading: HeadingLevel.HEADING_1}),
        new Paragraph({children: [new TextRun('Xanadu agrees'), new FootnoteReferenceRun(1)]}),
        new Table({rows: [new TableRow({children: [cell('yes'), cell('no')]})]})
      ])
    ).toEqual([
      ['heading', 'Norms', null],
      ['paragraph', 'Xanadu agrees¹', null],
      ['table-cell', 'yes', null],
      ['table-cell', 'no', null],
      ['footnote', '¹ See the Charter.', '¹']
    ])
  })

  it.each([
    ['inflatedBytes', 1_000],
    ['zipEntries', 3]
  ])('is too large over the limit of %s', async (limit, most) => {
    expect(await blocksOf([new Paragraph('Norms apply.')], {...defaultLimits, [limit]: most})).toBe(
      'too-large'
    )
  })
})
