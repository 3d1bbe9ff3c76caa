import type {Marks} from './drawing.js'

/** One entry of a legend: how it is drawn, and what it stands for. */
export type Entry = {
  readonly swatch: Swatch
  /** The sign that pieces of this kind bear; nothing where they bear none. */
  readonly sign: string
  readonly words: string
}

/** How a piece of a picture is drawn: a fill, and an edge that tells it apart where colours cannot be seen. */
export type Swatch = {readonly fill: string; readonly edge: string; readonly dashed: boolean}

const gap = 18
const box = 12

/** How wide words are about, at 12 px: a Chinese sign is as wide as two others. */
export function widthOf(words: string, size = 12): number {
  let signs = 0
  for (const char of words)
    signs += /[\u1100-\u{3ffff}]/u.test(char) && !/[\u2000-\u206f]/.test(char) ? 1.75 : 1
  return signs * 0.56 * size
}

/** A sign is a text of its own, as one font may not have it and the letters of the words. */
const signRoom = ({sign}: Entry): number => (sign === '' ? 0 : widthOf(sign) + 6)

export type Placed = Entry & {readonly x: number; readonly y: number}

/** The entries in rows within a width, each with the place of its box; and how high the rows are together. */
export function inRows(
  entries: readonly Entry[],
  width: number
): {readonly placed: readonly Placed[]; readonly height: number} {
  let [x, y] = [0, 0]
  const placed = entries.map(entry => {
    const wide = box + 6 + signRoom(entry) + widthOf(entry.words)
    if (x > 0 && x + wide > width) [x, y] = [0, y + 20]
    const here = {...entry, x, y}
    x += wide + gap
    return here
  })
  return {placed, height: entries.length === 0 ? 0 : y + 20}
}

type Frame = {
  /** The margins at the side where the legend begins, and above. */
  readonly side: number
  readonly top: number
  readonly direction: 'ltr' | 'rtl'
}

/** The marks of a legend, in the margin above a picture, from the side where its language begins. */
export function legendMarks(plot: Marks, placed: readonly Placed[], {side, top, direction}: Frame) {
  const [frameAnchor, outward] =
    direction === 'ltr' ? (['top-left', 1] as const) : (['top-right', -1] as const)
  const textAnchor = direction === 'ltr' ? 'start' : 'end'
  return placed.flatMap(({x, y, ...entry}) => [
    plot.dot([0], {
      frameAnchor,
      dx: (x + 4 + box / 2 - side) * outward,
      dy: y + 10 - top,
      symbol: 'square',
      r: 6.5,
      fill: entry.swatch.fill,
      stroke: entry.swatch.edge,
      ...(entry.swatch.dashed ? {strokeDasharray: '3,2'} : {})
    }),
    ...(entry.sign === ''
      ? []
      : [
          plot.text([0], {
            frameAnchor,
            dx: (x + 4 + box + 6 - side) * outward,
            dy: y + 10 - top,
            text: () => entry.sign,
            textAnchor,
            fontSize: 12,
            fontWeight: 700
          })
        ]),
    plot.text([0], {
      frameAnchor,
      dx: (x + 4 + box + 6 + signRoom(entry) - side) * outward,
      dy: y + 10 - top,
      text: () => entry.words,
      textAnchor,
      fontSize: 12
    })
  ])
}
