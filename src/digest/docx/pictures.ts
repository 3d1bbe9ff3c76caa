import {pngDrawing} from '../drawing/as-png.js'
import {laidOut, type Outline} from '../outline/outline.js'
import {fonts, ofFamily} from '../pdf/fonts.js'
import {inOurFonts} from '../pdf/in-our-fonts.js'
import {families} from '../pdf/picture-fonts.js'

/**
 * Each drawing of an outline as PNG, by its SVG: Word shows the SVG, and programs that show none, such as LibreOffice,
 * this one.
 */
export async function picturesIn(outline: Outline): Promise<ReadonlyMap<string, Uint8Array>> {
  const svgs = new Set(laidOut(outline).flatMap(block => (block.kind === 'figure' ? [block.svg] : [])))
  if (svgs.size === 0) return new Map()
  const own = await fonts()
  const inOurs = inOurFonts(own)
  const drawn = await pngDrawing()
  return new Map(
    [...svgs].map(svg => {
      const ready = inOurs(svg)
      // To read the Chinese fonts takes longer than to draw.
      const needed = families.filter(family => ready.includes(`font-family="${family}"`))
      return [
        svg,
        drawn(
          ready,
          needed.flatMap(family => ofFamily(family, own))
        )
      ] as const
    })
  )
}
