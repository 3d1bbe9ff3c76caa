import {standalone} from '../drawing/drawing.js'
import {inRows, legendMarks, widthOf} from '../drawing/legend.js'
import {type Manner, mannerSigns} from '../manners.js'
import {lookOf} from './colours.js'
import {pictured, type Scene} from './picture.js'

/** One tile: how a party speaks to a code. */
export type Tile = {readonly party: string; readonly code: string; readonly manner: Manner | 'position'}

/** A row or a column with its name. */
export type Named = {readonly id: string; readonly name: string}

type Frame = {
  readonly parties: readonly Named[]
  readonly codes: readonly Named[]
  readonly legend: readonly {readonly manner: Manner | 'position'; readonly words: string}[]
  readonly names: {readonly id: string; readonly title: string; readonly description: string}
}

const rowHeight = 24
const columnWidth = 40
const longestName = 34
/** A legend stands in few rows of so many pixels. */
const leastWidth = 520

/**
 * Tiles of parties by codes. Each kind of tile has a sign of its own, so that nothing is told by colour alone. From right
 * to left, names stand at the right and the first code beside them.
 */
export function tilesDrawn(
  tiles: readonly Tile[],
  {parties, codes, legend, names}: Frame,
  scene: Scene
): string {
  const forward = scene.direction === 'ltr'
  const shown = namesBy(parties, scene)
  const heads = namesBy(codes, scene)
  const nameWidth = Math.max(40, ...[...shown.values()].map(name => widthOf(name))) + 16
  const widest = Math.max(...[...heads.values()].map(name => widthOf(name)))
  // Codes that are words and not letters stand upright, one above each column.
  const upright = widest > columnWidth - 8
  const width = Math.max(leastWidth, Math.ceil(nameWidth + columnWidth * codes.length + 8))
  const farSide = width - nameWidth - columnWidth * codes.length
  const key = inRows(
    legend.map(({manner, words}) => ({
      swatch: lookOf(manner, isDashed(manner)),
      sign: mannerSigns[manner],
      words: pictured(words, scene)
    })),
    width - 8
  )
  const top = Math.ceil(key.height + (upright ? widest + 20 : 34))
  return standalone(
    plot => ({
      width,
      height: rowHeight * parties.length + top + 8,
      marginLeft: forward ? nameWidth : farSide,
      marginTop: top,
      marginRight: forward ? farSide : nameWidth,
      marginBottom: 8,
      padding: 0.12,
      x: {
        type: 'band',
        domain: (forward ? codes : codes.toReversed()).map(({id}) => id),
        axis: null
      },
      y: {type: 'band', domain: parties.map(({id}) => id), axis: null},
      marks: [
        plot.axisX({
          anchor: 'top',
          label: null,
          tickSize: 0,
          fontSize: 12,
          fontWeight: upright ? 400 : 700,
          tickRotate: upright ? -90 : 0,
          tickFormat: (code: string) => heads.get(code) ?? code
        }),
        plot.axisY({
          anchor: forward ? 'left' : 'right',
          label: null,
          tickSize: 0,
          fontSize: 12,
          tickFormat: (party: string) => shown.get(party) ?? party
        }),
        ...[...new Set(tiles.map(({manner}) => manner))].toSorted().flatMap(manner => {
          const alike = tiles.filter(tile => tile.manner === manner)
          const place = {x: 'code', y: 'party'} as const
          const look = lookOf(manner, isDashed(manner))
          return [
            ...(manner === 'silent'
              ? []
              : [
                  plot.cell(alike, {
                    ...place,
                    fill: look.fill,
                    stroke: look.edge,
                    strokeWidth: 1.5,
                    ...(look.dashed ? {strokeDasharray: '3,2'} : {}),
                    rx: 3
                  })
                ]),
            plot.text(alike, {
              ...place,
              text: () => mannerSigns[manner],
              fill: look.ink,
              fontSize: mannerSigns[manner].length > 1 ? 11 : 14,
              fontWeight: 700
            })
          ]
        }),
        ...legendMarks(plot, key.placed, {
          side: nameWidth,
          top,
          direction: scene.direction
        })
      ]
    }),
    names
  )
}

const namesBy = (all: readonly Named[], scene: Scene): ReadonlyMap<string, string> =>
  new Map(all.map(({id, name}) => [id, pictured(name, scene, longestName)]))

/** What is not known, or not sure, has no firm edge. */
const isDashed = (manner: Tile['manner']): boolean => manner === 'unread' || manner === 'unsure'
