import * as Plot from '@observablehq/plot'
import {emptyDocument} from './svg-document.js'

/** The marks and axes of the plotting library. */
export type Marks = typeof Plot

/**
 * A plot as one inline SVG with no style and no request of its own. `labelledBy` is the id of its text alternative: the
 * drawing's own document escapes texts and not attributes, so no word from outside may stand in an attribute.
 */
export function drawing(describe: (marks: Marks) => Plot.PlotOptions, labelledBy: string): string {
  const svg = Plot.plot({...describe(Plot), document: emptyDocument(), className: 'plot'})
  // The page's policy lets no style in but its own sheet's, which says the same for `.plot`.
  for (const style of svg.querySelectorAll('style')) style.remove()
  // A name on a group of shapes is not allowed there; the picture as a whole has one.
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-labelledby', labelledBy)
  return svg.outerHTML
}
