import {standalone} from '../drawing/drawing.js'
import {inRows, legendMarks, type Swatch, widthOf} from '../drawing/legend.js'
import {pictured, type Scene} from './picture.js'

/** A piece of a bar, from one number to another; what lies under 0 runs to the other side. */
export type Piece = {readonly from: number; readonly to: number; readonly kind: string; readonly sign: string}

/** One bar, with its name and with what is said at its ends. */
export type Bar = {
  readonly name: string
  readonly pieces: readonly Piece[]
  /** Figures at the end under 0, and at the other, in the order in which they are read. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

type Looks = {
  readonly swatches: Readonly<Record<string, Swatch & {readonly ink: string}>>
  readonly legend: readonly {readonly kind: string; readonly sign: string; readonly words: string}[]
  readonly names: {readonly id: string; readonly title: string; readonly description: string}
}

const rowHeight = 26
const lengthOfAll = 320
const longestName = 56
/** A legend stands in one row of so many pixels in most languages. */
const leastWidth = 520

/**
 * Bars with names at their side, pieces told apart by edge, sign and the figures at their ends as well as by colour. From
 * right to left, names stand at the right and bars run to the left.
 */
export function bars(all: readonly Bar[], {swatches, legend, names}: Looks, scene: Scene): string {
  const forward = scene.direction === 'ltr'
  const ends = all.flatMap(({pieces}) => pieces.flatMap(({from, to}) => [from, to]))
  const [least, most] = [Math.min(0, ...ends), Math.max(1, ...ends)]
  const unit = Math.min(28, lengthOfAll / (most - least))
  const nameWidth =
    Math.max(...all.map(({name}) => widthOf([...name].slice(0, longestName).join(''))), 40) + 14
  const beforeWidth = Math.max(...all.map(({before}) => widthOf(inLine(before, scene)))) + 10
  const afterWidth = Math.max(...all.map(({after}) => widthOf(inLine(after, scene)))) + 14
  const length = Math.max(40, (most - least) * unit)
  const nameSide = nameWidth + beforeWidth
  const width = Math.max(leastWidth, Math.ceil(nameSide + length + afterWidth))
  const farSide = width - nameSide - length
  const key = inRows(
    legend.map(({kind, sign, words}) => ({
      swatch: swatchOf(swatches, kind),
      sign,
      words: pictured(words, scene)
    })),
    width - 8
  )
  const top = key.height + 10
  const rows = all.map((bar, row) => ({...bar, row: String(row)}))
  const pieces = rows.flatMap(({row, pieces}) =>
    pieces.map(piece => ({...piece, row, look: swatchOf(swatches, piece.kind)}))
  )
  const domain = forward ? [least, most] : [most, least]
  const outward = forward ? 1 : -1
  return standalone(
    plot => ({
      width,
      height: rowHeight * all.length + top + 8,
      marginTop: top,
      marginBottom: 8,
      marginLeft: forward ? nameSide : farSide,
      marginRight: forward ? farSide : nameSide,
      x: {type: 'linear', domain, axis: null},
      y: {type: 'band', domain: rows.map(({row}) => row), axis: null, padding: 0.25},
      marks: [
        ...pieces.map(piece =>
          plot.barX([piece], {
            x1: 'from',
            x2: 'to',
            y: 'row',
            fill: piece.look.fill,
            stroke: piece.look.edge,
            strokeWidth: 1.5,
            inset: 1,
            ...(piece.look.dashed ? {strokeDasharray: '3,2'} : {})
          })
        ),
        plot.ruleX([0], {stroke: 'currentColor', strokeWidth: 1}),
        // A sign stands in its piece where there is room; the figures at the ends say it in any case.
        ...pieces
          .filter(({from, to, sign}) => Math.abs(to - from) * unit > widthOf(sign) + 6)
          .map(piece =>
            plot.text([piece], {
              x: (piece.from + piece.to) / 2,
              y: 'row',
              text: () => piece.sign,
              fill: piece.look.ink,
              fontSize: 12,
              fontWeight: 700
            })
          ),
        plot.text(rows, {
          x: (bar: Bar) => Math.min(0, ...bar.pieces.map(({from}) => from)),
          y: 'row',
          text: bar => inLine(bar.before, scene),
          dx: -6 * outward,
          textAnchor: forward ? 'end' : 'start',
          fontSize: 12
        }),
        plot.text(rows, {
          x: (bar: Bar) => Math.max(0, ...bar.pieces.map(({to}) => to)),
          y: 'row',
          text: bar => inLine(bar.after, scene),
          dx: 6 * outward,
          textAnchor: forward ? 'start' : 'end',
          fontSize: 12
        }),
        plot.text(rows, {
          x: () => least,
          y: 'row',
          text: bar => pictured(bar.name, scene, longestName),
          dx: -(beforeWidth + 4) * outward,
          textAnchor: forward ? 'end' : 'start',
          fontSize: 12
        }),
        ...legendMarks(plot, key.placed, {side: nameSide, top, direction: scene.direction})
      ]
    }),
    names
  )
}

// Wider than a space, and never run together with the next.
const inLine = (figures: readonly string[], {direction}: Scene): string =>
  (direction === 'ltr' ? figures : figures.toReversed()).join('\u2003')

const swatchOf = (swatches: Looks['swatches'], kind: string) => {
  const found = swatches[kind]
  if (found === undefined) throw new Error(`Nothing says how ${kind} is drawn`)
  return found
}
