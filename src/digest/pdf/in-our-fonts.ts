import {onPaper} from '../pictures/colours.js'
import {coverageOf} from './covered.js'
import {ofFamily} from './fonts.js'
import {type Family, withOurFonts} from './picture-fonts.js'

/** A drawing as it is on paper, whose texts name fonts of ours alone; `own` are those that `fonts` gives. */
export function inOurFonts(own: readonly Buffer[]): (svg: string) => string {
  const covers = new Map<Family, (char: string) => boolean>()
  const coversIn = (family: Family) => {
    const known = covers.get(family) ?? coverageOf(ofFamily(family, own))
    covers.set(family, known)
    return known
  }
  return svg => withOurFonts(onPaper(svg), (family, char) => coversIn(family)(char))
}
