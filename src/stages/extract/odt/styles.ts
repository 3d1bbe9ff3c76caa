import {allBelow, elementsIn, firstAt, type XmlElement} from '../zip/xml-tree.js'

/** What we ask of the styles of paragraphs, characters and sections. */
export type OdfStyles = {
  /** The level of heading, from 1; null for a style of running text. */
  readonly headingOf: (paragraph: string | undefined) => number | null
  readonly isHidden: (family: Family, name: string | undefined) => boolean
  /** The master pages that paragraphs and tables begin. */
  readonly masterPages: ReadonlySet<string>
}

type Family = 'paragraph' | 'text' | 'section'

/** Look up the styles of a text's parts. Inheritance in a ring ends where it closes. */
export const odfStyles = (parts: readonly (XmlElement | undefined)[]): OdfStyles => {
  const elements = parts.flatMap(part => (part === undefined ? [] : allBelow(part, 'style:style')))
  const keyOf = (family: string, name: string) => `${family} ${name}`
  const byName = new Map(
    elements.map(style => [
      keyOf(style.attributes['style:family'] ?? '', style.attributes['style:name'] ?? ''),
      style
    ])
  )
  const chainOf = (family: Family, name: string | undefined): readonly XmlElement[] => {
    const chain = new Set<XmlElement>()
    let style = byName.get(keyOf(family, name ?? ''))
    while (style !== undefined && !chain.has(style)) {
      chain.add(style)
      style = byName.get(keyOf(family, style.attributes['style:parent-style-name'] ?? ''))
    }
    return [...chain]
  }
  return {
    headingOf: name => {
      const levels = chainOf('paragraph', name).map(headingOfStyle)
      return levels.find(level => level !== null) ?? null
    },
    isHidden: (family, name) => {
      const said = chainOf(family, name).map(
        style => firstAt(style, 'style:text-properties')?.attributes['text:display']
      )
      return said.find(display => display !== undefined) === 'none'
    },
    masterPages: new Set(
      elements
        .flatMap(({attributes}) => attributes['style:master-page-name'] ?? [])
        .filter(name => name !== '')
    )
  }
}

const headingOfStyle = ({attributes}: XmlElement): number | null => {
  const outline = Number(attributes['style:default-outline-level'] ?? 0)
  if (Number.isInteger(outline) && outline > 0) return outline
  const name = attributes['style:display-name'] ?? (attributes['style:name'] ?? '').replaceAll('_20_', ' ')
  const level = /^heading ([1-9])$/i.exec(name)?.[1]
  if (level !== undefined) return Number(level)
  if (/^title$/i.test(name)) return 1
  return /^subtitle$/i.test(name) ? 2 : null
}

/** The headers and footers of the pages that the text uses, each once. */
export const odfMargins = (
  part: XmlElement | undefined,
  used: ReadonlySet<string>
): {readonly headers: readonly XmlElement[]; readonly footers: readonly XmlElement[]} => {
  const masters = elementsIn(firstAt(part, 'office:master-styles'), 'style:master-page')
  const named = new Map(masters.map(page => [page.attributes['style:name'] ?? '', page]))
  const pages = new Set<XmlElement>()
  const take = (name: string | undefined): void => {
    const page = named.get(name ?? '')
    if (page === undefined || pages.has(page)) return
    pages.add(page)
    take(page.attributes['style:next-style-name'])
  }
  for (const name of ['Standard', ...used]) take(name)
  const shown = (kind: RegExp) =>
    [...pages].flatMap(page =>
      elementsIn(page).filter(
        ({name, attributes}) => kind.test(name) && attributes['style:display'] !== 'false'
      )
    )
  return {headers: shown(/^style:header(?:-|$)/), footers: shown(/^style:footer(?:-|$)/)}
}
