import {createHash} from 'node:crypto'
import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun
} from 'docx'
import {sizeOnPaper} from '../drawing/size-on-paper.js'
import {unzipped} from '../zip/zipped.js'
import {numbering} from './lines.js'
import {columnsOf, pageOf, type Sheet} from './sheet.js'
import {stylesOn} from './styles.js'

/**
 * What a Word document is made of: the XML of paragraphs and tables, which are written here as they are, or a drawing,
 * which only the library knows how to put into a file.
 */
export type Part = string | Drawing

/** A drawing in a paragraph of its own, with the same in words for those who do not see it. */
export type Drawing = {
  readonly svg: string
  readonly png: Uint8Array
  readonly alternative: string
  readonly bookmark: {readonly name: string; readonly number: number} | null
  readonly rightToLeft: boolean
}

type Whole = {
  readonly title: string
  /** The XML of all footnotes. */
  readonly notes: readonly string[]
  readonly sheet: Sheet
  /** What runs through the width of the sheet, before the columns where it has any. */
  readonly opening: readonly Part[]
  readonly parts: readonly Part[]
  /** At the head of each page: the XML of a paragraph. */
  readonly head: string | null
  /** At the foot of each page: words round `{page}` and `{pages}`. */
  readonly foot: {readonly words: string; readonly rightToLeft: boolean}
  /** `docProps/core.xml`, in whose place the library would write one with a clock. */
  readonly core: string
  /** Whether some of the paragraphs are numbered. */
  readonly isNumbered: boolean
}

/**
 * The document as a zip, whose entries still bear the hour. The library makes the frame, in which one paragraph stands
 * for each stretch of XML, and the stretches are put in their places: as objects of the library, what a large digest
 * says would take gigabytes.
 */
export async function packed(whole: Whole): Promise<Uint8Array> {
  const {opening, parts, head, notes, core} = whole
  const stretches: (readonly string[])[] = []
  const standIn = (xml: readonly string[]): string => standInFor(stretches.push(xml) - 1)
  const stoodFor = (some: readonly Part[]): readonly (string | Drawing)[] =>
    inStretches(some).map(part => ('svg' in part ? part : standIn(part)))
  const frame: Frame = {
    ...whole,
    opening: stoodFor(opening),
    parts: stoodFor(parts),
    head: head === null ? null : standIn([head])
  }
  // Which number a drawing has depends on the order of drawings alone.
  const empty = unzipped(await Packer.toBuffer(documentOf(frame, hashed)))
  const filled = [...empty]
    .filter(([name]) => /^word\/(document|header\d+)\.xml$/.test(name))
    .map(([path, xml]) => ({
      path,
      // Joined when it is asked for, so that no two large ones are in memory at once.
      get data() {
        return withStretches(textOf(xml), stretches)
      }
    }))
  const noted = {
    path: NOTES,
    get data() {
      return [textOf(empty.get(NOTES)).replace(END_OF_NOTES, ''), ...notes, END_OF_NOTES].join('')
    }
  }
  return Packer.toBuffer(
    documentOf(frame, data => data),
    undefined,
    [{path: 'docProps/core.xml', data: core}, ...filled, noted]
  )
}

const NOTES = 'word/footnotes.xml'
const END_OF_NOTES = '</w:footnotes>'

/** Parts with the XML between drawings as one stretch. */
function inStretches(parts: readonly Part[]): readonly (readonly string[] | Drawing)[] {
  const found: (string[] | Drawing)[] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (typeof part !== 'string') found.push(part)
    else if (Array.isArray(last)) last.push(part)
    else found.push([part])
  }
  return found
}

/** The name of a style that no paragraph has, for the paragraph in the place of a stretch. */
const standInFor = (stretch: number): string => `Stretch${stretch}`

// No text can hold this, since its brackets would be written out.
const standIns = /<w:p><w:pPr><w:pStyle w:val="Stretch(\d+)"\/>.*?<\/w:p>/

const withStretches = (xml: string, stretches: readonly (readonly string[])[]): string =>
  xml
    .split(standIns)
    .flatMap((each, at) => (at % 2 === 0 ? each : (stretches[Number(each)] ?? [])))
    .join('')

function textOf(entry: Uint8Array | undefined): string {
  if (entry === undefined) throw new Error('What was packed is no Word file.')
  return Buffer.from(entry).toString('utf8')
}

/** In the place of a drawing, what is told apart as the drawings are. */
const hashed = (data: Uint8Array): Uint8Array => Buffer.from(createHash('sha1').update(data).digest('hex'))

/** With the name of a stand-in for each stretch. */
type Frame = Pick<Whole, 'title' | 'sheet' | 'isNumbered' | 'opening' | 'parts' | 'head' | 'foot'>

const fields: Readonly<Record<string, string>> = {page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES}

function documentOf(
  {title, sheet, opening, parts, head, foot: {words, rightToLeft}, isNumbered}: Frame,
  contentOf: (data: Uint8Array) => Uint8Array
): Document {
  const numbers = words.split(/\{(pages?)\}/).map((each, at) => (at % 2 === 0 ? each : (fields[each] ?? '')))
  const foot = new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.CENTER,
    ...(rightToLeft ? {bidirectional: true} : {}),
    children: [
      new TextRun({children: numbers.filter(each => each !== ''), ...(rightToLeft ? {rightToLeft} : {})})
    ]
  })
  const blank = new Header({children: [new Paragraph('')]})
  const around = {
    ...(head === null
      ? {}
      : {headers: {default: new Header({children: [new Paragraph({style: head})]}), first: blank}}),
    footers: {default: new Footer({children: [foot]}), first: new Footer({children: [foot]})}
  }
  const properties = {titlePage: head !== null, page: pageOf(sheet)}
  const children = (some: readonly Part[]): Paragraph[] =>
    some.map(part => (typeof part === 'string' ? inPlace(part, isNumbered) : drawing(part, contentOf)))
  return new Document({
    title,
    styles: stylesOn(sheet),
    numbering: {config: [numbering]},
    hyphenation: {autoHyphenation: true},
    sections:
      sheet.columns === 1
        ? [{properties, ...around, children: children([...opening, ...parts])}]
        : [
            {properties, ...around, children: children(opening)},
            {properties: {...properties, ...columnsOf(sheet)}, ...around, children: children(parts)}
          ]
  })
}

// The numbers of paragraphs are declared where a paragraph has one.
const inPlace = (style: string, isNumbered: boolean): Paragraph =>
  new Paragraph({
    style,
    ...(isNumbered ? {numbering: {reference: numbering.reference, level: 0}} : {})
  })

function drawing(
  {svg, png, alternative, bookmark, rightToLeft}: Drawing,
  contentOf: (data: Uint8Array) => Uint8Array
): Paragraph {
  const transformation = sizeOnPaper(svg)
  const fallback = {type: 'png', data: Buffer.from(contentOf(png)), transformation} as const
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(contentOf(Buffer.from(svg, 'utf8'))),
    transformation,
    altText: {name: 'figure', description: alternative},
    fallback
  })
  // The library gives all bookmarks one number, so its two halves are put in the place of a whole one.
  const place =
    bookmark === null
      ? []
      : [new BookmarkStart(bookmark.name, bookmark.number), new BookmarkEnd(bookmark.number)]
  const paragraph = new Paragraph(rightToLeft ? {bidirectional: true} : {})
  for (const child of [...place, image]) paragraph.addChildElement(child)
  return paragraph
}
