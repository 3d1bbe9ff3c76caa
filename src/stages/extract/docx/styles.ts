import {elementsIn, type XmlElement} from '../zip/xml-tree.js'
import {switchAt, valueAt} from './word-xml.js'

/** A place in a list: `list` is the id of a `w:num`. */
export type ListPlace = {readonly list: string; readonly level: number | null}

/** What the style of a paragraph or of characters says, with all that it inherits. */
export type Style = {
  readonly ids: readonly string[]
  readonly name: string
  /** From 1; null where the style is no heading. */
  readonly heading: number | null
  readonly place: ListPlace | null
  readonly hidden: boolean | undefined
  /** True for the lines of a table of contents. */
  readonly contents: boolean
}

export type Styles = {
  readonly paragraph: (id: string | undefined) => Style
  readonly character: (id: string | undefined) => Style | undefined
}

/** Look up the styles of a file. Inheritance in a ring ends where it closes. */
export const stylesOf = (part: XmlElement | undefined): Styles => {
  const all = elementsIn(part, 'w:style')
  const elements = new Map(all.map(style => [style.attributes['w:styleId'] ?? '', style]))
  const usual = all.find(
    ({attributes}) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '')
  )?.attributes['w:styleId']
  const known = new Map<string, Style>()
  const styleOf = (id: string): Style => {
    const style = known.get(id) ?? inherited(chainOf(id, elements))
    known.set(id, style)
    return style
  }
  return {
    paragraph: id => styleOf(id ?? usual ?? ''),
    character: id => (id === undefined ? undefined : styleOf(id))
  }
}

const chainOf = (id: string, elements: ReadonlyMap<string, XmlElement>): readonly XmlElement[] => {
  const chain = new Set<XmlElement>()
  let style = elements.get(id)
  while (style !== undefined && !chain.has(style)) {
    chain.add(style)
    style = elements.get(valueAt(style, 'w:basedOn') ?? '')
  }
  return [...chain]
}

/** Of a chain the nearest word counts, for each property by itself. */
const inherited = (chain: readonly XmlElement[]): Style => {
  const nearest = (...path: readonly string[]) =>
    chain.map(style => valueAt(style, ...path)).find(value => value !== undefined)
  const name = valueAt(chain[0], 'w:name') ?? ''
  const list = nearest('w:pPr', 'w:numPr', 'w:numId')
  const level = nearest('w:pPr', 'w:numPr', 'w:ilvl')
  return {
    ids: chain.map(style => style.attributes['w:styleId'] ?? ''),
    name,
    heading: headingOf(nearest('w:pPr', 'w:outlineLvl')) ?? headingByName(chain),
    place: list === undefined ? null : {list, level: level === undefined ? null : Number(level)},
    hidden: chain.map(style => switchAt(style, 'w:rPr', 'w:vanish')).find(value => value !== undefined),
    contents: /^(?:toc (?:\d|heading)|table of figures|contents (?:\d|heading))$/i.test(name)
  }
}

/** An outline level as a level of heading; level 9 is running text. */
export const headingOf = (outline: string | undefined): number | null =>
  outline !== undefined && /^[0-8]$/.test(outline) ? Number(outline) + 1 : null

/** Names of styles that mean headings where no outline level says so; the last is the family of the United Nations. */
const headingByName = (chain: readonly XmlElement[]): number | null => {
  for (const style of chain) {
    const name = valueAt(style, 'w:name') ?? ''
    const level = /^(?:heading|überschrift|titre|título|заголовок|标题|標題|عنوان)\s?([1-9])$/i.exec(
      name
    )?.[1]
    if (level !== undefined) return Number(level)
    if (/^title$/i.test(name)) return 1
    if (/^subtitle$/i.test(name) || name.startsWith('_ H')) return 2
  }
  return null
}
