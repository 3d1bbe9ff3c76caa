import {type Block, type Heading, type Inlines, laidOut, type Outline} from '../outline/outline.js'
import {idsIn} from '../outline/places.js'
import {steady} from '../outline/text.js'
import {onPaper} from '../pictures/colours.js'
import {sayIn} from '../words/say.js'
import {mastheadParts} from './masthead.js'
import {picturesIn} from './pictures.js'
import {coreProperties} from './properties.js'
import {fromTheRight} from './right-to-left.js'
import {runsAgainst, stretches, wayOf} from './runs.js'
import {undated} from './same-bytes.js'
import {tightSheet, usualSheet} from './sheet.js'
import {type Part, packed} from './word.js'
import {bookmarkNames} from './xml/bookmarks.js'
import {footnote, paragraph} from './xml/paragraphs.js'
import {bookmark, lineBreak, linkTo, noteMark, type Piece, pageOf, run, tab} from './xml/pieces.js'
import {table} from './xml/tables.js'

/**
 * An outline as a Word document: real heading, quote and caption styles, footnotes, repeated table headers, a table of
 * contents, links within the file, and paragraphs that run from right to left where their words do. The same outline
 * gives the same bytes.
 */
export async function docxOf(outline: Outline): Promise<Uint8Array> {
  const {title, language, front, masthead, handout} = outline
  const write = writerOf(outline, await picturesIn(outline))
  const blocks = laidOut(outline)
  const opening = [
    ...(masthead === undefined
      ? [write.titled(title, 'Title')]
      : mastheadParts(masthead, {title, line: write.line, rightToLeft: outline.direction === 'rtl'})),
    ...front.flatMap(write.block)
  ]
  const contents = [write.titled(sayIn(language)('opening.contents'), 'Label'), ...write.contents(blocks)]
  const parts = [
    ...(handout === undefined ? contents : []),
    ...blocks.slice(front.length).flatMap(write.block)
  ]
  const sheet = typeof handout?.pages === 'number' ? tightSheet : usualSheet
  const head = masthead === undefined ? null : write.titled(masthead.running, 'Header')
  const foot = {
    words: sayIn(language)('common.pageOf', {page: '{page}', pages: '{pages}'}),
    rightToLeft: outline.direction === 'rtl'
  }
  const core = coreProperties(title, language)
  const isNumbered = blocks.some(block => block.kind === 'paragraph' && block.number !== undefined)
  const docx = undated(
    await packed({title, notes: write.notes, sheet, opening, parts, head, foot, core, isNumbered})
  )
  return sheet === tightSheet && outline.direction === 'rtl' ? fromTheRight(docx) : docx
}

type Look = {readonly bold?: boolean; readonly style?: string; readonly language?: string}

function writerOf(outline: Outline, pictures: ReadonlyMap<string, Uint8Array>) {
  const rightToLeft = outline.direction === 'rtl'
  const names = bookmarkNames(idsIn(outline))
  const nameOf = (id: string) => names.get(id) ?? id
  const numbers = new Map([...names.keys()].map((id, index) => [id, index + 1]))
  const notes: string[] = []

  const runs = (text: string, way: boolean, {language = outline.language, ...look}: Look = {}): Piece[] =>
    stretches(text, way ? 'rtl' : 'ltr').map(each =>
      run(each.text, {...look, language, rightToLeft: each.rightToLeft})
    )
  const line = (parts: Inlines, look: Look = {}): Piece[] =>
    parts.flatMap(part => {
      if (typeof part === 'string') return runs(part, rightToLeft, look)
      if (part.kind === 'apart') {
        const own = part.language === 'und' ? look : {...look, language: part.language}
        return [...runs(part.text, rightToLeft, own), ...turnedBack(part.text, rightToLeft)]
      }
      if (part.kind === 'sign') return runs(part.text, rightToLeft, {...look, bold: true})
      if (part.kind === 'quiet') return line(part.parts, {...look, bold: false, style: 'Quiet'})
      return part.kind === 'strong'
        ? line(part.parts, {...look, bold: true})
        : linkTo(nameOf(part.to), line(part.parts, linkLook(look)))
    })
  // A paper is filed and copied as black on white; its links lead all the same.
  const linkLook = (look: Look): Look =>
    outline.masthead === undefined ? {...look, style: 'Hyperlink'} : look
  const turnedBack = (text: string, way: boolean): Piece[] =>
    runsAgainst(text, way ? 'rtl' : 'ltr')
      ? [run(way ? '\u200f' : '\u200e', {language: outline.language, rightToLeft: way})]
      : []
  const pngOf = (svg: string): Uint8Array => {
    const png = pictures.get(svg)
    if (png === undefined) throw new Error('A drawing of the outline was not drawn.')
    return png
  }
  const anchor = (id: string | null): readonly Piece[] =>
    id === null ? [] : [bookmark(nameOf(id), numbers.get(id) ?? 0)]
  const styled = (style: string, parts: Inlines, id: string | null = null) =>
    paragraph([...anchor(id), ...line(parts)], {style, rightToLeft})

  const quote = (it: Extract<Block, {kind: 'quote'}>): Part[] => {
    const around = rightToLeft ? 'rtl' : 'ltr'
    const way = (it.direction === 'auto' ? wayOf(it.text, around) : it.direction) === 'rtl'
    const hasNote = it.source.length > 0
    if (hasNote) notes.push(footnote(notes.length + 1, line(it.source), rightToLeft))
    const lines = steady(it.text)
      .split('\n')
      .flatMap((text, index) => [
        ...(index === 0 ? [] : [lineBreak]),
        ...runs(text, way, {language: it.language})
      ])
    if (it.cite.length === 0)
      return [paragraph([...anchor(it.id), ...lines], {style: 'Draft', rightToLeft: way})]
    return [
      paragraph([...anchor(it.id), ...lines], {style: 'Quote', rightToLeft: way}),
      paragraph([...line(['— ', ...it.cite]), ...(hasNote ? [noteMark(notes.length)] : [])], {
        style: 'QuoteSource',
        rightToLeft
      })
    ]
  }
  const tableOf = ({id, caption, columns, rows}: Extract<Block, {kind: 'table'}>): Part[] => {
    const cell = (column: number, pieces: readonly Piece[]) =>
      paragraph(pieces, {style: 'TableText', rightToLeft, align: columns[column]?.align ?? 'start'})
    const header = columns.map(({heading}, column) => cell(column, line([heading], {bold: true})))
    const body = rows.map(({id, cells}) =>
      cells.map((parts, column) => cell(column, [...(column === 0 ? anchor(id) : []), ...line(parts)]))
    )
    return [
      styled('Caption', caption, id),
      table([header, ...body], {shares: columns.map(({share}) => share), rightToLeft})
    ]
  }
  const block = (it: Heading | Block): Part[] => {
    switch (it.kind) {
      case 'heading':
        return [
          paragraph([...anchor(it.id), ...runs(it.text, rightToLeft)], {
            heading: it.level,
            rightToLeft,
            startsPage: it.startsPage === true
          })
        ]
      case 'paragraph':
        return it.number === undefined
          ? [styled(toneStyles[it.tone], it.parts, it.id)]
          : [
              paragraph([...anchor(it.id), ...line(it.parts)], {
                style: 'Numbered',
                numbered: true,
                rightToLeft
              })
            ]
      case 'list':
        return it.entries.map(({id, parts}) =>
          paragraph([...anchor(id), ...line(parts)], {bullet: true, rightToLeft})
        )
      case 'table':
        return tableOf(it)
      case 'quote':
        return quote(it)
      case 'figure':
        return [
          {
            svg: onPaper(it.svg),
            png: pngOf(it.svg),
            alternative: it.alternative,
            bookmark: it.id === null ? null : {name: nameOf(it.id), number: numbers.get(it.id) ?? 0},
            rightToLeft
          },
          styled('Caption', it.caption)
        ]
    }
  }
  return {
    block,
    notes,
    line,
    titled: (text: string, style: string): string => styled(style, [text]),
    // Links, each with the number of its page as a field of its own. The field that makes a whole table shows its own
    // instruction in LibreOffice where something stands in it beforehand.
    contents: (blocks: readonly (Heading | Block)[]): readonly Part[] =>
      blocks.flatMap(it =>
        it.kind === 'heading' && it.level < 3 && it.listed !== false
          ? paragraph([linkTo(nameOf(it.id), runs(it.text, rightToLeft)), tab, pageOf(nameOf(it.id))], {
              style: `TOC${it.level}`,
              dotted: usualSheet.width,
              rightToLeft
            })
          : []
      )
  }
}

const toneStyles = {plain: 'Normal', small: 'Small', label: 'Label', warning: 'Warning'} as const
