import {mapped} from '../blocks/mapped.js'
import {type PdfObject, startsWith} from './objects.js'
import type {Mend} from './packed.js'

/** Where a link leads within its PDF: a place, and the words of a heading where it is one. */
export type Lead = {readonly to: string; readonly heading: string | null}

/** The links of a PDF that are led to their places when it is packed. */
export type Leads = {
  readonly leads: readonly Lead[]
  /** What is heard of a link: “page {page}” in the language of the whole. */
  readonly heard: string
}

/** Where Typst has set something: which page, from 1, and how far from its left and upper edges, in points. */
export type Place = readonly [id: string, page: number, x: number, y: number]

const SCHEME = 'place:'

/** In Typst, at the end of the whole: all places. */
export const toldPlaces = `#if digest.led {
  let place(id, it) = {
    let (page, x, y) = it.location().position()
    (id, page, x.pt(), y.pt())
  }
  context [#metadata((
    ..query(<at>).map(it => place(it.value, it)),
    ..query(heading).filter(it => it.has("label")).map(it => place(str(it.label), it)),
  ))<places>]
}
`

/**
 * Blocks whose links within the PDF have the number of a lead as their address. Typst sets an address as it stands; of a
 * place it would first have to know where it is, and then set again each paragraph that leads there.
 */
export function addressed<Value>(
  value: Value,
  headings: ReadonlyMap<string, string>
): {readonly value: Value; readonly leads: readonly Lead[]} {
  const numbers = new Map<string, number>()
  const numberOf = (to: string) => {
    const number = numbers.get(to) ?? numbers.size
    numbers.set(to, number)
    return number
  }
  // Addresses alone are changed, so the shape is kept.
  const linked = mapped(value, each =>
    each.kind === 'link' && typeof each.to === 'string' && each.file === undefined
      ? {...each, file: `${SCHEME}${numberOf(each.to)}`}
      : each
  ) as Value
  return {
    value: linked,
    leads: [...numbers.keys()].map(to => ({to, heading: headings.get(to) ?? null}))
  }
}

/** What leads each link of a PDF to its place. Throws where Typst has set no such place. */
export function ledBy(
  {leads, heard}: Leads,
  places: readonly Place[]
): (objects: readonly PdfObject[]) => Mend {
  const known = new Map(places.map(place => [place[0], place]))
  return objects => {
    const pages = pagesIn(objects)
    const ledTo = ({to, heading}: Lead): Led => {
      const place = known.get(to)
      const page = place === undefined ? undefined : pages[place[1] - 1]
      if (place === undefined || page === undefined)
        throw new Error(`A link leads to ${to}, which is nowhere.`)
      const [, number, x, y] = place
      const words = heard.replace('{page}', String(number))
      return {
        place: `/Dest [${page} 0 R /XYZ ${rounded(x)} ${rounded(PAGE_HEIGHT - Math.max(0, y - LINE))} 0]`,
        heard: `/Contents ${textOf(heading === null ? words : `${heading} (${words})`)}`
      }
    }
    const all = leads.map(ledTo)
    return bytes => (startsWith(bytes, '<<\n  /Type /Annot\n  /Subtype /Link') ? led(bytes, all) : bytes)
  }
}

/** Of A4. */
const PAGE_HEIGHT = 841.89
/** Typst tells where a line stands, and a reader wants to see the line. */
const LINE = 10

/** The same in the words of a PDF. */
type Led = {readonly place: string; readonly heard: string}

const address = /\/A <<\s*\/Type \/Action\s*\/S \/URI\s*\/URI \(place:(\d+)\)\s*>>/
const contents = /\/Contents \(place:\d+\)/

function led(bytes: Buffer, all: readonly Led[]): Buffer {
  const said = bytes.toString('latin1')
  const lead = all[Number(address.exec(said)?.[1])]
  if (lead === undefined) return bytes
  return Buffer.from(
    said.replace(address, () => lead.place).replace(contents, () => lead.heard),
    'latin1'
  )
}

/** The numbers of the pages' objects, in the order of the pages. */
function pagesIn(objects: readonly PdfObject[]): readonly number[] {
  const tree = objects.find(({bytes}) => startsWith(bytes, '<<\n  /Type /Pages\n'))?.bytes.toString('latin1')
  const kids = /\/Kids \[([^\]]*)\]/.exec(tree ?? '')?.[1] ?? ''
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))
  if (pages.length !== Number(/\/Count (\d+)/.exec(tree ?? '')?.[1]))
    throw new Error('The PDF has its pages in a tree.')
  return pages
}

const rounded = (points: number): number => Math.round(points * 1000) / 1000

/** A text of a PDF: with its letters where they are plain, or else by their numbers. */
const textOf = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? `(${text.replaceAll(/[\\()]/g, String.raw`\$&`)})`
    : `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
