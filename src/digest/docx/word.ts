import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType
} from 'docx'
import {sizeOnPaper} from '../drawing/size-on-paper.js'
import type {Column} from '../outline/outline.js'
import {borders, numbering} from './lines.js'
import {columnsOf, pageOf, type Sheet, usualSheet} from './sheet.js'
import {stylesOn} from './styles.js'

/** What a Word document is made of; only this file knows the library that writes it. */
export type Piece = ParagraphChild
export type Part = Paragraph | Table

const {width: WIDTH} = usualSheet

type Look = {
  readonly rightToLeft: boolean
  readonly language: string
  readonly bold?: boolean
  readonly style?: string
}

/** Text that runs one way, in one language. */
export function run(text: string, {rightToLeft, language, bold, style}: Look): Piece {
  const spoken = rightToLeft
    ? {bidirectional: language}
    : language.startsWith('zh')
      ? {eastAsia: language}
      : {value: language}
  const options: IRunOptions = {
    text,
    language: spoken,
    ...(rightToLeft ? {rightToLeft} : {}),
    ...(bold === undefined ? {} : {bold, boldComplexScript: bold}),
    ...(style === undefined ? {} : {style})
  }
  return new TextRun(options)
}

export const lineBreak = (): Piece => new TextRun({break: 1})

export const linkTo = (bookmark: string, pieces: readonly Piece[]): Piece =>
  new InternalHyperlink({anchor: bookmark, children: [...pieces]})

/** The library gives all bookmarks one number, so its two halves are put in the place of a whole one. */
export const bookmark = (name: string, number: number): readonly Piece[] =>
  [new BookmarkStart(name, number), new BookmarkEnd(number)] as unknown as Piece[]

/** The mark of a footnote, from 1. */
export const noteMark = (note: number): Piece => new FootnoteReferenceRun(note)

type Form = {
  readonly style?: string
  readonly heading?: 1 | 2 | 3
  readonly bullet?: boolean
  readonly rightToLeft: boolean
  readonly align?: Column['align']
  /** One of the paragraphs that are numbered through the document. */
  readonly numbered?: boolean
  readonly startsPage?: boolean
}

const levels = {1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3} as const
const alignments = {start: AlignmentType.START, centre: AlignmentType.CENTER, end: AlignmentType.END} as const

export const paragraph = (
  pieces: readonly Piece[],
  {style, heading, bullet, rightToLeft, align, numbered, startsPage}: Form
): Paragraph =>
  new Paragraph({
    ...(style === undefined ? {} : {style}),
    ...(heading === undefined ? {} : {heading: levels[heading]}),
    ...(bullet ? {bullet: {level: 0}} : {}),
    ...(numbered ? {numbering: {reference: numbering.reference, level: 0}} : {}),
    ...(startsPage ? {pageBreakBefore: true} : {}),
    ...(rightToLeft ? {bidirectional: true} : {}),
    ...(align === undefined ? {} : {alignment: alignments[align]}),
    children: [...pieces]
  })

type TableForm = {readonly shares: readonly number[]; readonly rightToLeft: boolean}

/** A table whose first row is repeated on every page, and whose rows stay whole. */
export function table(
  rows: readonly (readonly Paragraph[])[],
  {shares, rightToLeft}: TableForm
): readonly Part[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map(share => Math.floor((WIDTH * share) / total))
  return [
    new Table({
      width: {size: WIDTH, type: WidthType.DXA},
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      borders: borders.table,
      margins: {left: 40, right: 40, top: 40, bottom: 40},
      ...(rightToLeft ? {visuallyRightToLeft: true} : {}),
      rows: rows.map(
        (cells, row) =>
          new TableRow({
            tableHeader: row === 0,
            cantSplit: true,
            children: cells.map(
              (cell, index) =>
                new TableCell({width: {size: widths[index] ?? 0, type: WidthType.DXA}, children: [cell]})
            )
          })
      )
    }),
    // Word runs two tables into one where nothing parts them.
    new Paragraph({style: 'TableText', children: []})
  ]
}

type Beside = {readonly start: readonly Paragraph[]; readonly end: readonly Paragraph[]}

/** Rows of two columns between lines, the last of them a thick one: the title block of a paper. */
export const letterhead = (rows: readonly Beside[], rightToLeft: boolean): Part => {
  const widths = [Math.floor(WIDTH * 0.62), WIDTH - Math.floor(WIDTH * 0.62)]
  return new Table({
    width: {size: WIDTH, type: WidthType.DXA},
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: borders.masthead,
    margins: {left: 0, right: 0, top: 60, bottom: 60},
    ...(rightToLeft ? {visuallyRightToLeft: true} : {}),
    rows: rows.map(
      ({start, end}) =>
        new TableRow({
          cantSplit: true,
          children: [start, end].map(
            (cell, index) =>
              new TableCell({width: {size: widths[index] ?? 0, type: WidthType.DXA}, children: [...cell]})
          )
        })
    )
  })
}

/** A drawing, with the same in words for those who do not see it. */
export function picture(svg: string, png: Uint8Array, alternative: string): Piece {
  const transformation = sizeOnPaper(svg)
  const fallback = {type: 'png', data: png, transformation} as const
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svg, 'utf8'),
    transformation,
    altText: {name: 'figure', description: alternative},
    fallback
  })
}

type Entry = {readonly level: number; readonly bookmark: string; readonly pieces: readonly Piece[]}

/**
 * A table of contents: links, each with the number of its page as a field of its own. The field that makes a whole table
 * shows its own instruction in LibreOffice where something stands in it beforehand.
 */
export const contents = (entries: readonly Entry[], rightToLeft: boolean): readonly Part[] =>
  entries.map(
    ({level, bookmark, pieces}) =>
      new Paragraph({
        style: `TOC${level}`,
        ...(rightToLeft ? {bidirectional: true} : {}),
        tabStops: [{type: TabStopType.RIGHT, position: WIDTH, leader: 'dot'}],
        children: [linkTo(bookmark, pieces), new TextRun({children: [new Tab()]}), numberOf(bookmark)]
      })
  )

/** The number of a page, which the program that opens the file is asked to fill in. */
const numberOf = (bookmark: string): Piece =>
  // The library knows fields that nobody is asked to fill in, so this one is built from its name.
  new BuilderElement({
    name: 'w:fldSimple',
    attributes: {
      instruction: {key: 'w:instr', value: ` PAGEREF ${bookmark} \\h `},
      dirty: {key: 'w:dirty', value: 'true'}
    },
    children: [new TextRun('')]
  }) as unknown as Piece

type Whole = {
  readonly title: string
  readonly notes: readonly Paragraph[]
  readonly sheet: Sheet
  /** What runs through the width of the sheet, before the columns where it has any. */
  readonly opening: readonly Part[]
  readonly parts: readonly Part[]
  /** At the head of each page. */
  readonly head: Paragraph | null
  /** `docProps/core.xml`, in whose place the library would write one with a clock. */
  readonly core: string
}

/** The document as a zip, whose entries still bear the hour. */
export function packed({title, notes, sheet, opening, parts, head, core}: Whole): Promise<Uint8Array> {
  const numbers = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  const foot = new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.CENTER,
    children: [new TextRun({children: numbers})]
  })
  const blank = new Header({children: [new Paragraph('')]})
  const around = {
    ...(head === null ? {} : {headers: {default: new Header({children: [head]}), first: blank}}),
    footers: {default: new Footer({children: [foot]}), first: new Footer({children: [foot]})}
  }
  const properties = {titlePage: head !== null, page: pageOf(sheet)}
  const document = new Document({
    title,
    styles: stylesOn(sheet),
    footnotes: Object.fromEntries(notes.map((note, index) => [index + 1, {children: [note]}])),
    numbering: {config: [numbering]},
    hyphenation: {autoHyphenation: true},
    sections:
      sheet.columns === 1
        ? [{properties, ...around, children: [...opening, ...parts]}]
        : [
            {properties, ...around, children: [...opening]},
            {properties: {...properties, ...columnsOf(sheet)}, ...around, children: [...parts]}
          ]
  })
  return Packer.toBuffer(document, undefined, [{path: 'docProps/core.xml', data: core}])
}
