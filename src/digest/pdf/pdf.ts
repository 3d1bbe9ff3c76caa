import {sizeOnPaper} from '../drawing/size-on-paper.js'
import {entries} from '../html/entries.js'
import {light} from '../html/page/palette.js'
import {laidOut, type Outline} from '../outline/outline.js'
import {steady} from '../outline/text.js'
import {sayIn} from '../words/say.js'
import {isolated} from './blocks/isolated.js'
import {compiled, LettersMissing} from './compiled.js'
import {coverageOf} from './covered.js'
import {fonts} from './fonts.js'
import {inOurFonts} from './in-our-fonts.js'
import {template} from './template.js'

/** Of signs in their frames. */
const colours = Object.fromEntries(
  entries(light.manners).map(([manner, {ink, paper, edge}]) => [
    manner,
    {ink, paper, edge: edge === 'none' ? paper : edge}
  ])
)

/** Of letters, in points. */
const usualSize = 9.5
/** On a paper of few pages, the largest with which it fits. */
const smallSizes = [9, 8.75, 8.5, 8.25, 8, 7.75, 7.5, 7.25, 7, 6.75, 6.5, 6.25, 6]

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
export async function pdfOf(outline: Outline, {sources, linked}: Part = whole): Promise<Uint8Array> {
  const {front, direction, masthead, handout} = outline
  const own = await fonts()
  const drawn = onWhite(own)
  const blocks = laidOut(outline).map(block =>
    block.kind === 'quote' ? {...block, text: steady(block.text)} : drawn(block)
  )
  const data = JSON.stringify({
    title: outline.title,
    language: outline.language,
    direction,
    handout: handout ?? null,
    colours,
    masthead: masthead === undefined ? null : isolated(masthead, direction),
    contents: sayIn(outline.language)('opening.contents'),
    'page-of': sayIn(outline.language)('common.pageOf', {page: '{page}', pages: '{pages}'}),
    sources,
    ...isolated(linked({front: front.map(drawn), blocks: blocks.slice(front.length)}), direction)
  })
  const isCovered = coverageOf(own)
  const pages = handout?.pages ?? null
  const set = (digest: string, fallback: boolean) =>
    compiled(
      template,
      (pages === null ? [usualSize] : smallSizes).map(size => ({
        digest,
        size: String(size),
        fallback: fallback ? 'yes' : 'no'
      })),
      {fonts: own, pages}
    )
  // Of a few million letters nearly all are these, which our fonts have.
  if ([...new Set(data.match(/[^ -~]/gu))].every(isCovered)) return set(data, false)
  try {
    return await set(data, true)
  } catch (error) {
    if (!(error instanceof LettersMissing)) throw error
    return set([...data].map(char => (isCovered(char) ? char : byNumber(char))).join(''), false)
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

const byNumber = (char: string): string =>
  `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
