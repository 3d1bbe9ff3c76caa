import {drawing} from '../../drawing/drawing.js'
import {type Manner, mannerSigns} from '../../manners.js'

/** A column of the picture: the letter of a code, or its name where it has none. */
export type Column = {readonly code: string; readonly name: string}

/** One tile of the picture. */
export type Tile = {readonly party: string; readonly code: string; readonly manner: Manner | 'position'}

const rowHeight = 24
const columnWidth = 40
const longestName = 36
const letterWidth = 6.4

/**
 * Tiles of parties by codes as one inline SVG. Names of parties must be distinct; each kind of tile has a sign of its own,
 * so that nothing is told by colour alone. From right to left, names stand at the right and the first code beside them.
 * `labelledBy` is the id of its text alternative.
 */
export function picture(
  tiles: readonly Tile[],
  {
    parties,
    codes: columns,
    labelledBy,
    direction
  }: {
    readonly parties: readonly string[]
    readonly codes: readonly Column[]
    readonly labelledBy: string
    readonly direction: 'ltr' | 'rtl'
  }
): string {
  const codes = columns.map(({code}) => code)
  const codeNames = new Map(columns.map(({code, name}) => [code, shortened(name)]))
  const shown = new Map(parties.map(party => [party, shortened(party)]))
  const names = Math.round(16 + letterWidth * longest([...shown.values()]))
  const [nameSide, farSide] =
    direction === 'ltr' ? (['left', 'right'] as const) : (['right', 'left'] as const)
  // Codes that are words and not letters stand upright, one above each column.
  const longestCode = longest([...codeNames.values()])
  const upright = longestCode > 3
  const marginTop = upright ? Math.round(20 + letterWidth * longestCode) : 28
  return drawing(
    plot => ({
      width: names + columnWidth * codes.length + 8,
      height: rowHeight * parties.length + marginTop + 8,
      marginLeft: nameSide === 'left' ? names : 8,
      marginTop,
      marginRight: farSide === 'right' ? 8 : names,
      marginBottom: 8,
      padding: 0.12,
      x: {type: 'band', domain: direction === 'ltr' ? codes : codes.toReversed(), axis: null},
      y: {type: 'band', domain: parties, axis: null},
      marks: [
        plot.axisX({
          anchor: 'top',
          label: null,
          tickSize: 0,
          fontSize: upright ? 12 : 13,
          fontWeight: 600,
          tickRotate: upright ? -90 : 0,
          tickFormat: (code: string) => codeNames.get(code) ?? code
        }),
        plot.axisY({
          anchor: nameSide,
          label: null,
          tickSize: 0,
          fontSize: 12,
          tickFormat: (party: string) => shown.get(party) ?? party
        }),
        ...[...new Set(tiles.map(({manner}) => manner))].toSorted().flatMap(manner => {
          const alike = tiles.filter(tile => tile.manner === manner)
          const place = {x: 'code', y: 'party'} as const
          return [
            ...(manner === 'silent' ? [] : [plot.cell(alike, {...place, ...ground(manner)})]),
            plot.text(alike, {
              ...place,
              text: () => mannerSigns[manner],
              fill: `var(--${manner}-ink)`,
              fontSize: manner === 'qualified' ? 11 : 14,
              fontWeight: 700
            })
          ]
        })
      ]
    }),
    labelledBy
  )
}

const ground = (manner: Manner | 'position') => ({
  fill: `var(--${manner}-paper)`,
  stroke: `var(--${manner}-edge)`,
  strokeWidth: 1.5,
  ...(manner === 'unread' ? {strokeDasharray: '3,2'} : {}),
  rx: 3
})

const longest = (words: readonly string[]): number => Math.max(1, ...words.map(word => [...word].length))

function shortened(name: string): string {
  const letters = [...name]
  return letters.length <= longestName ? name : `${letters.slice(0, longestName - 1).join('')}…`
}
