import * as word from 'docx'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {borders, numbering} from '../../../../src/digest/docx/lines.js'
import {usualSheet} from '../../../../src/digest/docx/sheet.js'
import {paragraph} from '../../../../src/digest/docx/xml/paragraphs.js'
import {
  bookmark,
  lineBreak,
  linkTo,
  noteMark,
  pageOf,
  run,
  tab
} from '../../../../src/digest/docx/xml/pieces.js'
import {letterhead, table} from '../../../../src/digest/docx/xml/tables.js'
import {unzipped} from '../../../../src/digest/zip/zipped.js'

const {width: WIDTH} = usualSheet

/** What stands between the ends of the body, as the library writes it. */
async function bodyOf(children: readonly (word.Paragraph | word.Table)[]): Promise<string> {
  const packed = await word.Packer.toBuffer(
    new word.Document({
      numbering: {config: [numbering]},
      footnotes: {1: {children: [new word.Paragraph('')]}},
      sections: [{children: [...children]}]
    })
  )
  const xml = Buffer.from(unzipped(packed).get('word/document.xml') ?? []).toString('utf8')
  return /<w:body>(.*)<w:sectPr>/s.exec(xml)?.[1] ?? 'no body'
}

/** The same piece in our words and in the library's. */
type Both = {readonly ours: string; readonly theirs: readonly word.ParagraphChild[]}

const text = fc.string({unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', "'", 'é', 'ا', '中', '$', '1')})
const look = fc.record(
  {
    rightToLeft: fc.boolean(),
    language: fc.constantFrom('en', 'ar', 'zh', 'zh-Hant'),
    bold: fc.boolean(),
    style: fc.constantFrom('Quiet', 'Hyperlink')
  },
  {requiredKeys: ['rightToLeft', 'language']}
)
const runs: fc.Arbitrary<Both> = fc
  .tuple(text, look)
  .map(([words, {rightToLeft, language, bold, style}]) => ({
    ours: run(words, {
      rightToLeft,
      language,
      ...(bold === undefined ? {} : {bold}),
      ...(style === undefined ? {} : {style})
    }),
    theirs: [
      new word.TextRun({
        text: words,
        language: rightToLeft
          ? {bidirectional: language}
          : language.startsWith('zh')
            ? {eastAsia: language}
            : {value: language},
        ...(rightToLeft ? {rightToLeft} : {}),
        ...(bold === undefined ? {} : {bold, boldComplexScript: bold}),
        ...(style === undefined ? {} : {style})
      })
    ]
  }))
const others: fc.Arbitrary<Both> = fc.constantFrom(
  {ours: lineBreak, theirs: [new word.TextRun({break: 1})]},
  {ours: tab, theirs: [new word.TextRun({children: [new word.Tab()]})]},
  {ours: noteMark(1), theirs: [new word.FootnoteReferenceRun(1)]},
  {
    ours: bookmark('here', 7),
    theirs: [new word.BookmarkStart('here', 7), new word.BookmarkEnd(7)]
  }
)
const links: fc.Arbitrary<Both> = fc.array(runs, {maxLength: 3}).map(pieces => ({
  ours: linkTo(
    'there_1',
    pieces.map(({ours}) => ours)
  ),
  theirs: [new word.InternalHyperlink({anchor: 'there_1', children: pieces.flatMap(({theirs}) => theirs)})]
}))
const pieces = fc.array(fc.oneof(runs, links, others), {maxLength: 5})

const alignments = {
  start: word.AlignmentType.START,
  centre: word.AlignmentType.CENTER,
  end: word.AlignmentType.END
}
const form = fc.record({
  kind: fc.constantFrom('Quote', 'TableText', 'bullet', 'numbered', 'heading', undefined),
  rightToLeft: fc.boolean(),
  startsPage: fc.boolean(),
  align: fc.constantFrom('start', 'centre', 'end', undefined)
})
const paragraphs = fc.tuple(pieces, form).map(([some, {kind, rightToLeft, startsPage, align}]) => ({
  ours: paragraph(
    some.map(({ours}) => ours),
    {
      rightToLeft,
      startsPage,
      ...(align === undefined ? {} : {align}),
      ...(kind === 'bullet'
        ? {bullet: true}
        : kind === 'numbered'
          ? {style: 'Numbered', numbered: true}
          : kind === 'heading'
            ? {heading: 2}
            : kind === undefined
              ? {}
              : {style: kind})
    }
  ),
  theirs: () =>
    new word.Paragraph({
      ...(kind === 'bullet'
        ? {bullet: {level: 0}}
        : kind === 'numbered'
          ? {style: 'Numbered', numbering: {reference: numbering.reference, level: 0}}
          : kind === 'heading'
            ? {heading: word.HeadingLevel.HEADING_2}
            : kind === undefined
              ? {}
              : {style: kind}),
      ...(startsPage ? {pageBreakBefore: true} : {}),
      ...(rightToLeft ? {bidirectional: true} : {}),
      ...(align === undefined ? {} : {alignment: alignments[align]}),
      children: some.flatMap(({theirs}) => theirs)
    })
}))

describe('the XML of a Word document', () => {
  it('is for any paragraph what the library writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraphs, {minLength: 1, maxLength: 4}), async some => {
        expect(some.map(({ours}) => ours).join('')).toBe(await bodyOf(some.map(({theirs}) => theirs())))
      }),
      {numRuns: 60}
    )
  })

  it('is for a table what the library writes, in both directions', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(paragraphs, paragraphs), {minLength: 1, maxLength: 3}),
        fc.boolean(),
        async (rows, rightToLeft) => {
          const widths = [Math.floor((WIDTH * 2) / 3), Math.floor(WIDTH / 3)]
          const theirs = tableOf(
            rows.map((cells, row) => ({
              tableHeader: row === 0,
              cells: cells.map(({theirs}) => theirs())
            })),
            {widths, rightToLeft, lines: borders.table, margins: {left: 40, right: 40, top: 40, bottom: 40}}
          )
          const after = new word.Paragraph({style: 'TableText', children: []})
          expect(
            table(
              rows.map(cells => cells.map(({ours}) => ours)),
              {shares: [2, 1], rightToLeft}
            )
          ).toBe(await bodyOf([theirs, after]))
        }
      ),
      {numRuns: 20}
    )
  })

  it('is for the title block of a paper what the library writes', async () => {
    const cell = (words: string) => ({
      ours: paragraph([run(words, {rightToLeft: false, language: 'en'})], {rightToLeft: false}),
      theirs: new word.Paragraph({
        children: [new word.TextRun({text: words, language: {value: 'en'}})]
      })
    })
    const [start, end] = [cell('kind'), cell('symbol')]
    const first = Math.floor(WIDTH * 0.62)
    const theirs = tableOf([{cells: [start.theirs, end.theirs]}], {
      widths: [first, WIDTH - first],
      rightToLeft: false,
      lines: borders.masthead,
      margins: {left: 0, right: 0, top: 60, bottom: 60}
    })
    const after = cell('after')
    expect(letterhead([{start: [start.ours], end: [end.ours]}], false) + after.ours).toBe(
      await bodyOf([theirs, after.theirs])
    )
  })

  it('asks for the number of a page as a field', () => {
    expect(pageOf('there_1')).toBe(
      '<w:fldSimple w:instr=" PAGEREF there_1 \\h " w:dirty="true"><w:r><w:t xml:space="preserve"></w:t></w:r></w:fldSimple>'
    )
  })
})

type Row = {readonly tableHeader?: boolean; readonly cells: readonly word.Paragraph[]}

const tableOf = (
  rows: readonly Row[],
  {
    widths,
    rightToLeft,
    lines,
    margins
  }: {
    readonly widths: readonly number[]
    readonly rightToLeft: boolean
    readonly lines: word.ITableBordersOptions
    readonly margins: Record<'left' | 'right' | 'top' | 'bottom', number>
  }
) =>
  new word.Table({
    width: {size: WIDTH, type: word.WidthType.DXA},
    layout: word.TableLayoutType.FIXED,
    columnWidths: [...widths],
    borders: lines,
    margins,
    ...(rightToLeft ? {visuallyRightToLeft: true} : {}),
    rows: rows.map(
      ({tableHeader, cells}) =>
        new word.TableRow({
          ...(tableHeader === undefined ? {} : {tableHeader}),
          cantSplit: true,
          children: cells.map(
            (cell, at) =>
              new word.TableCell({
                width: {size: widths[at] ?? 0, type: word.WidthType.DXA},
                children: [cell]
              })
          )
        })
    )
  })
