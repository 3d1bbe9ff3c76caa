import fc from 'fast-check'
import {expect, it} from 'vitest'
import {widthOf} from '../../../src/digest/drawing/legend.js'
import {placedLabels} from '../../../src/digest/pictures/label-places.js'

const frame = {width: 700, height: 600}
const points = fc.array(
  fc.record({
    x: fc.integer({min: 0, max: 700}),
    y: fc.integer({min: 0, max: 600}),
    label: fc.stringMatching(/^[a-z]{1,20}$/)
  }),
  {maxLength: 60}
)

it('lets no label cover another, and loses none', () => {
  fc.assert(
    fc.property(points, some => {
      const named = some.map((point, at) => ({...point, id: String(at)}))
      const {placed, left} = placedLabels(named, frame)
      expect([...placed, ...left].map(({id}) => id).toSorted()).toEqual(named.map(({id}) => id).toSorted())
      const boxes = placed.map(({at, anchor, label}) => {
        const wide = widthOf(label, 11)
        const from = anchor === 'start' ? at.x : anchor === 'end' ? at.x - wide : at.x - wide / 2
        return {from, to: from + wide, y: at.y}
      })
      boxes.forEach((one, at) => {
        for (const other of boxes.slice(at + 1)) {
          const apart = one.to <= other.from || other.to <= one.from || Math.abs(one.y - other.y) >= 11
          expect(apart).toBe(true)
        }
      })
    }),
    {numRuns: 60}
  )
})

it('puts a label to the right where there is room, and to the left at the right edge', () => {
  const {placed} = placedLabels(
    [
      {id: 'a', x: 100, y: 100, label: 'Aldermark'},
      {id: 'b', x: 695, y: 300, label: 'Brisland'}
    ],
    frame
  )
  expect(placed.map(({anchor}) => anchor)).toEqual(['start', 'end'])
})
