import {pdfFile} from '../../../torture/pdf/pdf-file.js'
/** One string on a page of 612 × 792 points. */
export type DrawnText = {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
  /** True where it is there and not seen, as the words that a scanner lays over its picture. */
  readonly unseen?: boolean
  /** Quarter turns against the clock, around its left end. */
  readonly turn?: number
}

/** Glyphs from left to right, each half its size wide, by what they stand for; '' for one that the font does not name. */
export type DrawnGlyphs = {
  readonly glyphs: readonly string[]
  readonly x?: number
  readonly y: number
  readonly size?: number
}

/** A grey picture. */
export type DrawnPicture = {
  readonly picture: {readonly x: number; readonly y: number; readonly width: number; readonly height: number}
}

/** As many shapes of the size of a letter. */
export type DrawnOutlines = {readonly outlines: number}

export type Drawn = DrawnText | DrawnGlyphs | DrawnPicture | DrawnOutlines

/** What is drawn on a page, with what a page may have: degrees clockwise; left, bottom, right, top; filled-in fields. */
export type DrawnPage =
  | readonly Drawn[]
  | {
      readonly drawn: readonly Drawn[]
      readonly rotate?: number
      readonly cropBox?: readonly number[]
      readonly answers?: readonly DrawnText[]
    }

/** A picture as large as the page. */
export const scan: DrawnPicture = {picture: {x: 0, y: 0, width: 612, height: 792}}

/** A small PDF with a text layer, written by hand so that every position is known. Texts are in Latin letters. */
export const pdfOf = (pages: readonly DrawnPage[]): Uint8Array => {
  const named = namedGlyphs(pages)
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '', ...fonts, streamOf(unicodeMap(named))]
  const add = (object: string): string => `${objects.push(object)} 0 R`
  const kids = pages.map(page => {
    const {
      drawn,
      rotate = 0,
      cropBox = [0, 0, 612, 792],
      answers = []
    } = 'drawn' in page ? page : {drawn: page}
    const contents = add(streamOf(drawn.map(one => drawOf(one, named)).join('\n')))
    const fields = answers.map(answer => add(fieldOf(answer, add(appearanceOf(answer, named)))))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /CropBox [${cropBox.join(' ')}] /Rotate ${rotate} ` +
        `${resources} /Contents ${contents} /Annots [${fields.join(' ')}] >>`
    )
  })
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`
  return pdfFile(objects)
}

const resources = '/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >>'

const appearanceOf = (answer: DrawnText, named: ReadonlyMap<string, number>): string =>
  streamOf(
    drawOf({...answer, x: 2, y: 4}, named),
    `/Type /XObject /Subtype /Form /BBox [0 0 300 20] ${resources}`
  )

const fieldOf = ({text, x = 72, y}: DrawnText, appearance: string): string =>
  `<< /Type /Annot /Subtype /Widget /FT /Tx /T (answer) /V (${text}) /F 4 ` +
  `/Rect [${x} ${y} ${x + 300} ${y + 20}] /AP << /N ${appearance} >> >>`

/** Objects 3 to 8; the map from glyphs to letters follows them. */
const fonts = [
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  '<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 9 0 R >>',
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /FontDescriptor 7 0 R /DW 500 /CIDSystemInfo 8 0 R >>',
  '<< /Type /FontDescriptor /FontName /Invented /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 /Descent -200 >>',
  '<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>'
]

/** Every glyph that stands for something, by its number in the font. */
const namedGlyphs = (pages: readonly DrawnPage[]): ReadonlyMap<string, number> => {
  const drawn = pages.flatMap(page => ('drawn' in page ? page.drawn : page))
  const names = new Set(drawn.flatMap(one => ('glyphs' in one ? one.glyphs : [])).filter(name => name !== ''))
  return new Map([...names].map((name, i) => [name, i + 1]))
}

/** A glyph without a name has this number. */
const unnamed = 0xf00

const unicodeMap = (named: ReadonlyMap<string, number>): string =>
  [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Invented def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...[...named].map(([name, i]) => `1 beginbfchar <${hex(i)}> <${utf16(name)}> endbfchar`),
    'endcmap end end'
  ].join('\n')

const hex = (code: number): string => code.toString(16).padStart(4, '0')
const utf16 = (text: string): string =>
  Array.from({length: text.length}, (_, i) => hex(text.charCodeAt(i))).join('')

const drawOf = (one: Drawn, named: ReadonlyMap<string, number>): string => {
  if ('picture' in one) {
    const {x, y, width, height} = one.picture
    return `q ${width} 0 0 ${height} ${x} ${y} cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q`
  }
  if ('outlines' in one)
    return Array.from(
      {length: one.outlines},
      (_, i) => `${72 + 8 * (i % 50)} ${700 - 12 * (i / 50)} 6 9 re f`
    ).join('\n')
  if ('glyphs' in one) {
    const codes = one.glyphs.map(name => hex(named.get(name) ?? unnamed)).join('')
    return `BT /F3 ${one.size ?? 12} Tf ${one.x ?? 72} ${one.y} Td <${codes}> Tj ET`
  }
  const {text, x = 72, y, size = 12, bold = false, unseen = false, turn = 0} = one
  const [cos, sin] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1]
  ][turn] ?? [1, 0]
  return (
    `BT ${unseen ? 3 : 0} Tr /${bold ? 'F2' : 'F1'} ${size} Tf ${cos} ${sin} ${-(sin ?? 0)} ${cos} ${x} ${y} Tm ` +
    `(${text.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`
  )
}

const streamOf = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
