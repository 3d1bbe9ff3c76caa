import {drawing} from '../../../digest/drawing/drawing.js'
import type {IntervalsPlot, ReliabilityPlot} from '../table.js'

const ink = 'var(--page-ink)'
const edge = 'var(--page-edge)'
const colour = 'var(--link)'
const rowHeight = 20
const width = 640
const letterWidth = 6.6

/** A plot as SVG; `labelledBy` is the id of its text alternative. */
export const plotSvg = (plot: IntervalsPlot | ReliabilityPlot, labelledBy: string): string =>
  plot.kind === 'intervals' ? intervals(plot, labelledBy) : reliability(plot, labelledBy)

function intervals({of, span, points}: IntervalsPlot, labelledBy: string): string {
  // Two groups may bear one name, and each point needs a row of its own.
  const rows = points.map(({name, ...point}, at) => ({...point, row: `${at}`, name}))
  const longest = Math.max(...points.map(({name}) => [...name].length))
  const known = rows.flatMap(({row, interval}) => (interval === null ? [] : [{row, ...interval}]))
  return drawing(
    marks => ({
      width: width + Math.round(longest * letterWidth),
      height: 56 + rowHeight * rows.length,
      marginLeft: Math.round(16 + longest * letterWidth),
      marginTop: 36,
      x: {domain: [...span], label: of, labelAnchor: 'center', grid: false},
      y: {type: 'band', domain: rows.map(({row}) => row), axis: null},
      marks: [
        marks.axisX({anchor: 'top', label: null, color: ink, fontSize: 11}),
        marks.gridX({stroke: edge, strokeOpacity: 1}),
        ...(span[0] < 0 ? [marks.ruleX([0], {stroke: ink})] : []),
        marks.axisY({
          label: null,
          tickSize: 0,
          fontSize: 12,
          tickFormat: (row: string) => rows[Number(row)]?.name ?? ''
        }),
        marks.ruleY(known, {y: 'row', x1: 'low', x2: 'high', stroke: colour, strokeWidth: 2}),
        marks.dot(rows, {y: 'row', x: 'value', r: 4, fill: colour, stroke: 'var(--page-paper)'})
      ]
    }),
    labelledBy
  )
}

function reliability({tenths}: ReliabilityPlot, labelledBy: string): string {
  const known = tenths.filter(({tags}) => tags > 0)
  return drawing(
    marks => ({
      width: 420,
      height: 420,
      marginLeft: 52,
      marginBottom: 48,
      x: {domain: [0, 1], label: 'mean confidence', labelAnchor: 'center', labelArrow: 'none'},
      y: {domain: [0, 1], label: 'share right', labelAnchor: 'center', labelArrow: 'none'},
      marks: [
        marks.gridX({stroke: edge, strokeOpacity: 1}),
        marks.gridY({stroke: edge, strokeOpacity: 1}),
        marks.line(
          [
            [0, 0],
            [1, 1]
          ],
          {stroke: ink, strokeDasharray: '4,4'}
        ),
        marks.line(known, {x: 'confidence', y: 'right', stroke: colour, strokeWidth: 2}),
        marks.dot(known, {x: 'confidence', y: 'right', r: 4, fill: colour}),
        marks.text(known, {
          x: 'confidence',
          y: 'right',
          text: ({tags}: {readonly tags: number}) => String(tags),
          dy: -12,
          fill: ink
        })
      ]
    }),
    labelledBy
  )
}
