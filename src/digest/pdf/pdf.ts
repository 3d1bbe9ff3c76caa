import {sizeOnPaper} from '../drawing/size-on-paper.js'
import {entries} from '../html/entries.js'
import {light} from '../html/page/palette.js'
import {laidOut, type Outline} from '../outline/outline.js'
import {steady} from '../outline/text.js'
import {sayIn} from '../words/say.js'
import {isolated} from './blocks/isolated.js'
import {fonts} from './fonts.js'
import {inOurFonts} from './in-our-fonts.js'
import {addressed} from './packing/leads.js'
import {type Pages, pagesSet} from './set.js'

/** Of signs in their frames. */
const colours = Object.fromEntries(
  entries(light.manners).map(([manner, {ink, paper, edge}]) => [
    manner,
    {ink, paper, edge: edge === 'none' ? paper : edge}
  ])
)

/** How a part of a large digest is set: where the files of quotes are named, and where links lead. */
type Part = {
  readonly sources: 'footnotes' | 'under'
  readonly linked: <Value>(value: Value) => Value
}
const whole: Part = {sources: 'footnotes', linked: value => value}

/**
 * An outline as PDF: A4, tagged and checked against PDF/UA-1, with bookmarks, page numbers and footnotes. The same
 * outline gives the same bytes on every machine, but where it holds letters of a script that the six languages do not
 * need: those come from the fonts of the system, and where it has none, are shown by their number. Throws a UserError
 * where Typst cannot run on this system.
 */
export async function pdfOf(outline: Outline): Promise<Uint8Array> {
  const own = await fonts()
  return pagesSet(pagesOf(outline, own), own)
}

/** What Typst is given of an outline; `own` are our fonts. */
export function pagesOf(outline: Outline, own: readonly Buffer[], {sources, linked}: Part = whole): Pages {
  const {front, direction, masthead, handout} = outline
  const drawn = onWhite(own)
  const laid = laidOut(outline)
  const blocks = laid.map(block =>
    block.kind === 'quote' ? {...block, text: steady(block.text)} : drawn(block)
  )
  const set = linked({front: front.map(drawn), blocks: blocks.slice(front.length)})
  const headings = new Map(laid.flatMap(block => (block.kind === 'heading' ? [[block.id, block.text]] : [])))
  // A whole with footnotes is small, and each note is a place that Typst must know of in any case.
  const {value, leads} = sources === 'under' ? addressed(set, headings) : {value: set, leads: null}
  const say = sayIn(outline.language)
  const digest = JSON.stringify({
    title: outline.title,
    language: outline.language,
    direction,
    handout: handout ?? null,
    colours,
    masthead: masthead === undefined ? null : isolated(masthead, direction),
    contents: say('opening.contents'),
    'page-of': say('common.pageOf', {page: '{page}', pages: '{pages}'}),
    sources,
    led: leads !== null,
    ...isolated(value, direction)
  })
  return {
    digest,
    pages: handout?.pages ?? null,
    leads: leads === null ? null : {leads, heard: say('quotes.page', {page: '{page}'})}
  }
}

/** Typst knows nothing of a page's own colours, and draws with our fonts alone. */
function onWhite(own: readonly Buffer[]) {
  const inOurs = inOurFonts(own)
  return <Each extends ReturnType<typeof laidOut>[number]>(block: Each): Each =>
    block.kind === 'figure'
      ? // 96 pixels are 72 points.
        {...block, svg: inOurs(block.svg), points: sizeOnPaper(block.svg).width * 0.75}
      : block
}
