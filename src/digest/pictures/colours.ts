import type {Swatch} from '../drawing/legend.js'
import {light} from '../html/page/palette.js'
import type {Manner} from '../manners.js'

/** How something is drawn, and the colour of what is written on it. */
export type Look = Swatch & {readonly ink: string}

/** A colour of the page, light or dark as the page is; where there is no such page, that for paper. */
const colour = (manner: Manner | 'position', of: 'ink' | 'paper' | 'edge'): string =>
  `var(--${manner}-${of}, ${light.manners[manner][of]})`

/** The look of a manner: the colours that tiles of the matrix have. */
export const lookOf = (manner: Manner | 'position', dashed = false): Look => ({
  fill: colour(manner, 'paper'),
  edge: colour(manner, 'edge'),
  ink: colour(manner, 'ink'),
  dashed
})

/** A piece that is only outlined. */
export const outline = (dashed: boolean): Look => ({
  fill: 'none',
  edge: 'currentColor',
  ink: 'currentColor',
  dashed
})

/**
 * A picture with plain colours in place of a page's, for formats that know no such: ink where the page's own colour of
 * text would stand.
 */
export const onPaper = (svg: string): string =>
  svg.replace(/var\(--[a-z-]+, (#[0-9a-f]{6}|none)\)/g, '$1').replaceAll('currentColor', light.page.ink)
