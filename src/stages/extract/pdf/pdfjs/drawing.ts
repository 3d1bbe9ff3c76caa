import type {PdfPage} from '../page.js'
import type {Operators} from './library.js'

/** Operators by their numbers in PDF.js. */
const operator = {save: 10, restore: 11, transform: 12, shading: 62, formBegin: 74, formEnd: 75, path: 91}
const images: ReadonlySet<number> = new Set([83, 84, 85, 86, 87, 88, 89, 90])

/** What a page draws besides its text. Letters that are drawn as outlines count as a picture of the page. */
export const drawingOf = (
  {fnArray, argsArray}: Operators,
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]
): PdfPage['drawing'] => {
  const page = (right - left) * (top - bottom)
  let [area, drawn, outlines] = [1, 0, 0]
  const saved: number[] = []
  for (const [i, name] of fnArray.entries()) {
    const args = argsArray[i] ?? []
    if (name === operator.save || name === operator.formBegin) saved.push(area)
    if (name === operator.restore || name === operator.formEnd) area = saved.pop() ?? 1
    if (name === operator.transform) area *= scaleOf(args)
    if (name === operator.formBegin) area *= scaleOf(args[0])
    if (name === operator.path && isLetterSized(sizeOf(args[2]) * area)) outlines++
    if (name === operator.path || name === operator.shading) drawn++
    if (!images.has(name)) continue
    drawn++
    // An image fills the unit square of its coordinates.
    if (area > halfPage * page) return 'page'
  }
  if (outlines > fewestOutlines) return 'page'
  return drawn > 0 ? 'some' : 'none'
}

const halfPage = 0.5
/** Fewer letters than this, drawn as outlines, are a logo. */
const fewestOutlines = 100

const isLetterSized = (area: number): boolean => area > 4 && area < 1600

/** By how much a matrix enlarges an area. */
const scaleOf = (matrix: unknown): number => {
  const [a = 1, b = 0, c = 0, d = 1] = numbersOf(matrix)
  return Math.abs(a * d - b * c)
}

/** The area of a box: left, bottom, right, top. */
const sizeOf = (box: unknown): number => {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(box)
  return (right - left) * (top - bottom)
}

const numbersOf = (values: unknown): readonly number[] =>
  Array.isArray(values) || ArrayBuffer.isView(values) ? Array.from(values as ArrayLike<unknown>, Number) : []
