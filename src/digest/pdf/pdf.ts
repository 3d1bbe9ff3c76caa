import {laidOut, type Outline} from '../outline/outline.js'
import {sayIn} from '../words/say.js'
import {compiled} from './compiled.js'
import {fonts, isCovered} from './fonts.js'
import {isolated} from './isolated.js'
import {template} from './template.js'

/**
 * An outline as PDF: A4, tagged and checked against PDF/UA-1, with bookmarks, page numbers and footnotes. The same
 * outline gives the same bytes. Throws a UserError where Typst cannot run on this system.
 */
export async function pdfOf(outline: Outline): Promise<Uint8Array> {
  const {front, direction} = outline
  const blocks = laidOut(outline)
  const data = {
    title: outline.title,
    language: outline.language,
    direction,
    contents: sayIn(outline.language)('opening.contents'),
    front: isolated(front, direction),
    blocks: isolated(blocks.slice(front.length), direction)
  }
  const fallback = !isCovered(JSON.stringify(data))
  return compiled(template, {digest: JSON.stringify({...data, fallback})}, await fonts())
}
