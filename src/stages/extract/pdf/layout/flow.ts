import {isBulleted, printedNumber} from '../../numbering.js'
import {type Footnote, footnotesOf, withoutNotes} from './footnotes.js'
import type {SortedPage} from './furniture/furniture.js'
import type {Line} from './lines/lines.js'
import {type Measure, measureWithin} from './measure.js'
import {endsClause, type Paragraph, paragraphsOf} from './paragraphs.js'
import type {Region} from './regions/regions.js'

/** A page whose body is in regions in the order of reading. */
export type LaidPage = SortedPage & {readonly regions: readonly Region[]}

/** What a document is made of, in the order of reading, before it is text. */
export type Element =
  | {readonly kind: 'text' | 'cell' | 'furniture'; readonly lines: readonly Line[]}
  | {readonly kind: 'note'; readonly lines: readonly Line[]; readonly mark: string | null}

/**
 * Every line of the pages once. A paragraph runs on over columns and pages, a footnote over pages; what stands in
 * between follows it.
 */
export const flowOf = (pages: readonly LaidPage[], measure: Measure): readonly Element[] => {
  const read = readPages(pages, measure)
  const setting = {measure, indents: usesIndents(read)}
  const elements: (Element | Text)[] = []
  let enders: readonly Text[] = []
  let waiting: Element[] = []
  const add = (element: Element | Text) => {
    elements.push(...waiting, element)
    waiting = []
  }
  for (const {head, foot, regions, notes} of read) {
    waiting.push(...head.map(furnitureOf))
    for (const region of regions) {
      if (region.kind === 'table') for (const lines of region.cells) add({kind: 'cell', lines})
      else enders = addColumn(region.paragraphs, {enders, setting, add})
    }
    waiting.push(...notes, ...foot.map(furnitureOf))
  }
  return [...elements, ...waiting]
}

/** A paragraph to which lines of the next column or page may come. */
type Text = {
  readonly kind: 'text'
  readonly lines: Line[]
  readonly from: Paragraph
  to: Paragraph
}

type ReadRegion =
  | {readonly kind: 'column'; readonly paragraphs: readonly Paragraph[]}
  | {readonly kind: 'table'; readonly cells: readonly (readonly Line[])[]}

type ReadPage = {
  readonly head: readonly Line[]
  readonly foot: readonly Line[]
  readonly regions: readonly ReadRegion[]
  readonly notes: readonly Element[]
}

const furnitureOf = (line: Line): Element => ({kind: 'furniture', lines: [line]})

const readPages = (pages: readonly LaidPage[], measure: Measure): readonly ReadPage[] => {
  let last: (Footnote & {readonly lines: Line[]}) | null = null
  return pages.map(({head, foot, regions}) => {
    const found: Line[][] = []
    const read = regions.map((region): ReadRegion => {
      if (region.kind === 'table') return region
      const {text, notes} = withoutNotes(region.lines, {measure, runsOn: last !== null})
      found.push([...notes])
      return {kind: 'column', paragraphs: paragraphsOf(text, measureWithin(text, measure))}
    })
    const notes: (Footnote & {readonly lines: Line[]})[] = found
      .flatMap(lines => footnotesOf(lines))
      .map(note => ({...note, lines: [...note.lines]}))
    const rest = notes[0]
    const runsOn = rest !== undefined && rest.mark === null && last !== null
    if (runsOn) last?.lines.push(...rest.lines)
    const own = runsOn ? notes.slice(1) : notes
    last = own.at(-1) ?? (runsOn ? last : null)
    return {head, foot, regions: read, notes: own.map((note): Element => ({kind: 'note', ...note}))}
  })
}

/** True where most paragraphs begin with an indent, so that a line without one begins none. */
const usesIndents = (pages: readonly ReadPage[]): boolean => {
  let [indented, all] = [0, 0]
  for (const {regions} of pages)
    for (const region of regions)
      if (region.kind === 'column')
        for (const paragraph of region.paragraphs) {
          if (paragraph.lines.length < 2) continue
          all += 1
          if (paragraph.indented) indented += 1
        }
  return indented > 0.6 * all
}

type Setting = {readonly measure: Measure; readonly indents: boolean}

type Place = {
  /** The paragraphs that ended the columns before, the last one first. */
  readonly enders: readonly Text[]
  readonly setting: Setting
  readonly add: (text: Text) => void
}

/** How many columns back a paragraph may have broken off, beside a box or a table. */
const columnsBack = 3

/** Add a column's paragraphs; gives the paragraphs that end the last columns. */
const addColumn = (paragraphs: readonly Paragraph[], {enders, setting, add}: Place): readonly Text[] => {
  let ender: Text | undefined
  for (const [i, paragraph] of paragraphs.entries()) {
    const host =
      i > 0 ? undefined : enders.find((text, back) => joins(text.to, paragraph, {...setting, back}))
    if (host === undefined) {
      ender = {kind: 'text', lines: [...paragraph.lines], from: paragraph, to: paragraph}
      add(ender)
    } else {
      host.lines.push(...paragraph.lines)
      host.to = paragraph
      ender = host
    }
  }
  if (ender === undefined) return enders
  return [ender, ...enders.filter(text => text !== ender)].slice(0, columnsBack)
}

/** True where a paragraph goes on with the first lines of a later column. */
const joins = (
  before: Paragraph,
  next: Paragraph,
  {measure, indents, back}: Setting & {readonly back: number}
): boolean => {
  const [end, start] = [before.lines.at(-1), next.lines[0]]
  if (end === undefined || start === undefined || start.page - end.page > 2) return false
  if ([end, start].some(line => Math.abs(line.size - measure.size) > 0.08 * measure.size)) return false
  const goesOn = /^\p{Ll}/u.test(start.text)
  const turns = start.page > end.page || start.y > end.y
  // Past a box or a table only what cannot begin a sentence.
  if (back > 0 || !turns)
    return before.open && goesOn && (turns || end.y - start.y < 3 * measure.leadingOf(end.size) * end.size)
  if (isBulleted(start.text) && endsClause(end.text)) return false
  if (before.open) return goesOn || printedNumber(start.text) === null
  return (
    before.full && indents && !next.indented && next.lines.length > 1 && printedNumber(start.text) === null
  )
}
