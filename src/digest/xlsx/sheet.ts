import type {UnLanguage} from '../../domain/document.js'
import {isLikeFormula} from '../tables/readable-text.js'
import type {Column, Row, Table} from '../tables/table.js'
import {directionOf} from '../words/locale.js'
import {sayIn} from '../words/say.js'
import {cellXml, escaped, shownIn, textCell} from './cell.js'
import type {Links} from './links.js'
import {styles} from './styles.js'

/** The part of a sheet that its filter covers: all rows, under the header. */
export const rangeOf = ({columns, rows}: Pick<Table, 'columns' | 'rows'>): readonly [string, string] => [
  'A1',
  `${letters(columns.length - 1)}${rows.length + 1}`
]

/** A table as the XML of a sheet: a header that stays in sight, a filter on every column, from right to left in Arabic. */
export function sheetXml(
  table: Table,
  {language, links}: {readonly language: UnLanguage; readonly links: Links | undefined}
): string {
  const linked = table.columns.findIndex(({id}) => id === links?.column)
  const leadsTo = (row: number, place: number) => (place === linked ? (links?.to[row] ?? null) : null)
  const show = shownRow(table.columns, language)
  const shown = table.rows.map(show)
  const widths = table.columns.map((column, place) => widthOf(column, place, shown))
  const titles = table.columns.map(({title}) => title)
  const rightToLeft = directionOf(language) === 'rtl' ? ' rightToLeft="1"' : ''
  const [first, last] = rangeOf(table)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${first}:${last}"/>`,
    `<sheetViews><sheetView${rightToLeft} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="14"/>',
    `<cols>${widths.map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    '<sheetData>',
    rowXml(
      1,
      heightOf(titles, widths),
      titles.map((title, place) => textCell(title, `${letters(place)}1`, styles.header))
    ),
    ...shown.map((row, index) =>
      rowXml(
        index + 2,
        heightOf(row, widths),
        row.map((value, place) => {
          const at = `${letters(place)}${index + 2}`
          return typeof value === 'string' && leadsTo(index, place) !== null && !isLikeFormula(value)
            ? textCell(value, at, styles.link)
            : cellXml(value, at)
        })
      )
    ),
    '</sheetData>',
    `<autoFilter ref="${first}:${last}"/>`,
    hyperlinks(table.rows.map((_, row) => [`${letters(linked)}${row + 2}`, leadsTo(row, linked)] as const)),
    // Printed, all columns stand on one page of A4, and rows run on to the next.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>'
  ].join('')
}

/** Cells that lead to others; none is no element, since an empty one would be a fault. */
function hyperlinks(cells: readonly (readonly [at: string, to: string | null])[]): string {
  const links = cells.flatMap(([at, to]) =>
    to === null ? [] : [`<hyperlink ref="${at}" location="${escaped(to)}"/>`]
  )
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`
}

type Shown = readonly (string | number | boolean | null)[]

function shownRow(columns: readonly Column[], language: UnLanguage): (row: Row) => Shown {
  const say = sayIn(language)
  const separator = say('common.semicolon')
  return row => {
    const {passage} = row
    const cut = () =>
      typeof passage === 'string' ? say('tableValues.cut', {passage}) : say('tableValues.cutElsewhere')
    return columns.map(({id}) => shownIn(row[id] ?? null, {separator, cut}))
  }
}

const rowXml = (number: number, height: number, cells: readonly string[]): string =>
  `<row r="${number}" ht="${height}" customHeight="1">${cells.join('')}</row>`

const narrowest = 8
const widest = 60
const ofQuotes = 80

/** As wide as what stands in it, within bounds; quotes have a fixed width and run over several lines. */
function widthOf({kind, title}: Column, place: number, rows: readonly Shown[]): number {
  if (kind === 'quote') return ofQuotes
  // The arrow of the filter takes room beside the title.
  let longest = Math.min(24, title.length + 4)
  for (const row of rows) {
    if (longest >= widest) break
    longest = Math.max(longest, signsIn(String(row[place] ?? '')) + 2)
  }
  return Math.min(widest, Math.max(narrowest, longest))
}

const lineHeight = 14
const highest = 400

// Some programs leave a row as low as one line unless they are told, and words would run over the next.
function heightOf(row: Shown, widths: readonly number[]): number {
  const lines = row.map((value, place) =>
    // Most texts are surely no longer than their line.
    typeof value !== 'string' || (value.length * 2.2 < (widths[place] ?? widest) && !/[\r\n]/.test(value))
      ? 1
      : value
          .split(/\r\n|[\r\n]/)
          .reduce(
            (sum, line) => sum + Math.max(1, Math.ceil((signsIn(line) * 1.1) / (widths[place] ?? widest))),
            0
          )
  )
  return Math.min(highest, lineHeight * Math.max(...lines))
}

/** How many signs of the Latin script are as wide as a text: a Chinese one is as wide as two. */
function signsIn(text: string): number {
  let signs = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x1100) signs++
  return signs
}

/** The letters of a column, from 0: A, B … Z, AA. */
const letters = (place: number): string =>
  (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26))
