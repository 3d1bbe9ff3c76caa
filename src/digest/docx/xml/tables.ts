import {borders} from '../lines.js'
import {usualSheet} from '../sheet.js'
import {paragraph} from './paragraphs.js'

const {width: WIDTH} = usualSheet

type TableForm = {readonly shares: readonly number[]; readonly rightToLeft: boolean}

/** A table whose first row is repeated on every page, and whose rows stay whole; each cell is a paragraph. */
export function table(rows: readonly (readonly string[])[], {shares, rightToLeft}: TableForm): string {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map(share => Math.floor((WIDTH * share) / total))
  const form = {widths, rightToLeft, lines: borders.table, margins: {side: 40, above: 40}}
  return (
    tableXml(
      rows.map((cells, row) => ({cells, isHeader: row === 0})),
      form
    ) +
    // Word runs two tables into one where nothing parts them.
    paragraph([], {style: 'TableText', rightToLeft: false})
  )
}

/** Paragraphs of two cells side by side. */
type Beside = {readonly start: readonly string[]; readonly end: readonly string[]}

/** Rows of two columns between lines, the last of them a thick one: the title block of a paper. */
export function letterhead(rows: readonly Beside[], rightToLeft: boolean): string {
  const first = Math.floor(WIDTH * 0.62)
  const form = {
    widths: [first, WIDTH - first],
    rightToLeft,
    lines: borders.masthead,
    margins: {side: 0, above: 60}
  }
  return tableXml(
    rows.map(({start, end}) => ({cells: [start.join(''), end.join('')], isHeader: null})),
    form
  )
}

/** `isHeader` is null in a table that has none. */
type Row = {readonly cells: readonly string[]; readonly isHeader: boolean | null}
type Form = {
  readonly widths: readonly number[]
  readonly rightToLeft: boolean
  readonly lines: (typeof borders)[keyof typeof borders]
  readonly margins: {readonly side: number; readonly above: number}
}

function tableXml(rows: readonly Row[], {widths, rightToLeft, lines, margins}: Form): string {
  const drawn = sides
    .map(([name, side]) => {
      const {style, color, size} = lines[side]
      return `<w:${name} w:val="${style}" w:color="${color}" w:sz="${size}"/>`
    })
    .join('')
  const {above, side} = margins
  const around = `${wide('top', above)}${wide('left', side)}${wide('bottom', above)}${wide('right', side)}`
  return [
    `<w:tbl><w:tblPr>${rightToLeft ? '<w:bidiVisual/>' : ''}${wide('tblW', WIDTH)}`,
    `<w:tblBorders>${drawn}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${around}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows.map(row => rowXml(row, widths)),
    '</w:tbl>'
  ].join('')
}

const sides = [
  ['top', 'top'],
  ['left', 'left'],
  ['bottom', 'bottom'],
  ['right', 'right'],
  ['insideH', 'insideHorizontal'],
  ['insideV', 'insideVertical']
] as const

const headers = {true: '<w:tblHeader/>', false: '<w:tblHeader w:val="false"/>', null: ''} as const

const rowXml = ({cells, isHeader}: Row, widths: readonly number[]): string =>
  [
    `<w:tr><w:trPr><w:cantSplit/>${headers[`${isHeader}`]}</w:trPr>`,
    ...cells.map((cell, at) => `<w:tc><w:tcPr>${wide('tcW', widths[at] ?? 0)}</w:tcPr>${cell}</w:tc>`),
    '</w:tr>'
  ].join('')

/** A width in twentieths of a point. */
const wide = (name: string, width: number): string => `<w:${name} w:type="dxa" w:w="${width}"/>`
