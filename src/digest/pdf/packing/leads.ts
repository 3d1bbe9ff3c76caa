import {mapped} from '../blocks/mapped.js'
import {addressOf} from './address.js'
import type {Destination} from './packed.js'

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
      ? {...each, file: addressOf(numberOf(each.to))}
      : each
  ) as Value
  return {
    value: linked,
    leads: [...numbers.keys()].map(to => ({to, heading: headings.get(to) ?? null}))
  }
}

/** Where each link leads, by its number. Throws where Typst has set no such place. */
export function destinationsOf({leads, heard}: Leads, places: readonly Place[]): readonly Destination[] {
  const known = new Map(places.map(place => [place[0], place]))
  return leads.map(({to, heading}) => {
    const place = known.get(to)
    if (place === undefined) throw new Error(`A link leads to ${to}, which is nowhere.`)
    const [, page, x, y] = place
    const words = heard.replace('{page}', String(page))
    return {
      page,
      x: rounded(x),
      y: rounded(PAGE_HEIGHT - Math.max(0, y - LINE)),
      heard: heading === null ? words : `${heading} (${words})`
    }
  })
}

/** Of A4. */
const PAGE_HEIGHT = 841.89
/** Typst tells where a line stands, and a reader wants to see the line. */
const LINE = 10

const rounded = (points: number): number => Math.round(points * 1000) / 1000
