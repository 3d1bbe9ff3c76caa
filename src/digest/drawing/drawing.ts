import * as Plot from '@observablehq/plot'
import {rounded} from './rounded.js'
import {emptyDocument} from './svg-document.js'

/** The marks and axes of the plotting library. */
export type Marks = typeof Plot

/**
 * A plot as one inline SVG with no style and no request of its own. `labelledBy` is the id of its text alternative: the
 * drawing's own document escapes texts and not attributes, so no word from outside may stand in an attribute.
 */
export function drawing(describe: (marks: Marks) => Plot.PlotOptions, labelledBy: string): string {
  const {svg} = drawn(describe)
  svg.setAttribute('aria-labelledby', labelledBy)
  return svg.outerHTML
}

/**
 * A plot as an SVG that stands alone as a file or in any document: it has its own title and description, and its places
 * are rounded, so that sums in another order give the same bytes. `id` is plain letters, digits and hyphens.
 */
export function standalone(
  describe: (marks: Marks) => Plot.PlotOptions,
  {id, title, description}: {readonly id: string; readonly title: string; readonly description: string}
): string {
  const {svg, document} = drawn(describe)
  for (const [name, text] of [
    ['desc', description],
    ['title', title]
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    element.setAttribute('id', `${id}-${name}`)
    element.textContent = text
    svg.prepend(element)
  }
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('aria-labelledby', `${id}-title`)
  svg.setAttribute('aria-describedby', `${id}-desc`)
  // Left is left in a page that runs from right to left, too: places are given by side.
  svg.setAttribute('direction', 'ltr')
  for (const element of svg.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name)
      if (value !== null && isPlace(name)) element.setAttribute(name, rounded(value))
    }
  return svg.outerHTML
}

function drawn(describe: (marks: Marks) => Plot.PlotOptions) {
  const document = emptyDocument()
  const svg = Plot.plot({...describe(Plot), document, className: 'plot'})
  // The page's policy lets no style in but its own sheet's, which says the same for `.plot`.
  for (const style of svg.querySelectorAll('style')) style.remove()
  // A name on a group of shapes is not allowed there; the picture as a whole has one.
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label')
  svg.setAttribute('role', 'img')
  return {svg, document}
}

const places = new Set('x y x1 y1 x2 y2 cx cy r rx width height d transform'.split(' '))
const isPlace = (name: string): boolean => places.has(name)
