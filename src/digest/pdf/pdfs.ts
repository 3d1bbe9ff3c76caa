import {list, paragraph} from '../outline/blocks.js'
import type {Block, Inlines, Outline} from '../outline/outline.js'
import {wordingIn} from '../outline/wording.js'
import {setApart} from './apart/setters.js'
import {across} from './blocks/across.js'
import {fonts} from './fonts.js'
import {pagesOf, pdfOf} from './pdf.js'
import {doorOf, endsOf, homesIn, type Volume, volumesOf} from './volumes.js'

/** So heavy an outline has footnotes in some 150 pages; Typst sets them anew with each page, in four times the time. */
const HEAVIEST_WITH_NOTES = 1_500_000

/** How heavy a part may be, and how heavy a digest whose quotes have footnotes. */
type Limits = {
  readonly heaviest?: number
  readonly heaviestWithNotes?: number
  /** The only file that is wanted. */
  readonly only?: string | undefined
}

/**
 * An outline as PDF, by the names of its files: `name.pdf`, and for one that is too large `name-2.pdf` and so on, each
 * with a list of all parts, links that lead from one into another, and page numbers of its own. In a large one the file
 * of a quote stands under it, and not in a footnote. The same outline gives the same bytes. Where one file alone is wanted
 * only that is made, and none where there is none of its name.
 */
export async function pdfsOf(
  outline: Outline,
  name: string,
  {heaviest, heaviestWithNotes = HEAVIEST_WITH_NOTES, only}: Limits = {}
): Promise<ReadonlyMap<string, Uint8Array>> {
  const volumes = volumesOf(outline, heaviest)
  const [first] = volumes
  if (volumes.length === 1 && (first?.weight ?? 0) <= heaviestWithNotes)
    return only === undefined || only === `${name}.pdf`
      ? new Map([[`${name}.pdf`, await pdfOf(outline)]])
      : new Map()
  const fileOf = (volume: number) => `${name}${volume === 0 ? '' : `-${volume + 1}`}.pdf`
  const homes = homesIn(volumes, outline)
  const own = await fonts()
  const wanted = volumes.flatMap((_, volume) =>
    only === undefined || only === fileOf(volume) ? [volume] : []
  )
  const pdfs = await setApart(
    wanted.map(volume => () => {
      const {front, closing = []} = endsOf(volume, volumes, outline)
      const sections = volumes[volume]?.sections ?? []
      const part = {...outline, front: [...front, ...opening(volume, volumes, outline)], sections, closing}
      const linked = <Value>(value: Value) => across(value, {homes, volume, fileOf})
      return pagesOf(part, own, {sources: 'under', linked})
    })
  )
  return new Map(wanted.map((volume, at) => [fileOf(volume), pdfs[at] ?? new Uint8Array()]))
}

/** Where the file of a quote is named, and what stands in each part, with links to the others. */
function opening(volume: number, volumes: readonly Volume[], outline: Outline): readonly Block[] {
  const words = wordingIn(outline.language)
  const named = paragraph(words('outline.namedUnder'), {tone: 'small'})
  if (volumes.length === 1) return [named]
  return [
    paragraph(words('outline.inParts', {count: volumes.length}), {tone: 'label'}),
    list(
      volumes.map(({sections}, at): Inlines => {
        const part = words('outline.part', {number: String(at + 1)})
        return [
          at === volume ? {kind: 'strong', parts: part} : {kind: 'link', to: doorOf(at), parts: part},
          ` ${holdingOf({sections}, outline)}`
        ]
      })
    ),
    named
  ]
}

/** The chapters of a part; of one that is parted, from which to which of its sections. */
const holdingOf = ({sections}: Pick<Volume, 'sections'>, outline: Outline): string =>
  sections
    .map(chapter => {
      const {heading, sections} = chapter
      const [from, to] = [sections[0], sections.at(-1)]
      const isParted = !outline.sections.includes(chapter)
      if (!isParted || from === undefined || to === undefined) return heading
      return `${heading} (${from === to ? from.heading : `${from.heading} – ${to.heading}`})`
    })
    .join(' · ')
