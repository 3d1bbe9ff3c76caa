import {SaxesParser} from 'saxes'

/** An element by its name with the prefix that we give to its namespace, whatever prefix the file gives it. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** XML that is not well formed, or nested deeper than any office program does. */
export class BadXml extends Error {
  override readonly name = 'BadXml'
}

/** Real documents stay below 100, also with tables in tables; what walks a tree may recurse. */
const deepest = 500

/** Parse XML into a tree. Nothing is fetched, and no entity is known but XML's own five. Throws `BadXml`. */
export const parseXml = (xml: string, prefixes: ReadonlyMap<string, string>): XmlElement => {
  const named = ({uri, local}: {readonly uri: string; readonly local: string}) => {
    const prefix = uri === '' ? '' : (prefixes.get(uri) ?? 'other')
    return prefix === '' ? local : `${prefix}:${local}`
  }
  const parser = new SaxesParser({xmlns: true, position: false})
  const open: {readonly element: XmlElement; readonly children: XmlNode[]}[] = []
  let root: XmlElement | null = null
  const add = (node: XmlNode) => open.at(-1)?.children.push(node)
  parser.on('error', error => {
    throw new BadXml(error.message)
  })
  parser.on('doctype', () => {
    throw new BadXml('it declares a document type')
  })
  parser.on('opentag', tag => {
    if (open.length >= deepest) throw new BadXml('it is nested too deep')
    const attributes: Record<string, string> = {}
    for (const attribute of Object.values(tag.attributes)) attributes[named(attribute)] = attribute.value
    const children: XmlNode[] = []
    const element = {name: named(tag), attributes, children}
    add(element)
    open.push({element, children})
  })
  parser.on('closetag', () => {
    root = open.pop()?.element ?? null
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  if (root === null) throw new BadXml('it has no element')
  return root
}

/** True for an element, and for one of that name where a name is given. */
export const isElement = (node: XmlNode, name?: string): node is XmlElement =>
  typeof node !== 'string' && (name === undefined || node.name === name)

/** The child elements, of one name where that is given. */
export const elementsIn = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(child => isElement(child, name))

/** The element at the end of a path of names, each the first of its name; undefined where there is none. */
export const firstAt = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined => {
  let found = element
  for (const name of path)
    found = found?.children.find((child): child is XmlElement => isElement(child, name))
  return found
}

/** All elements of a name below an element, in order. */
export const allBelow = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsIn(element).flatMap(child => [...(child.name === name ? [child] : []), ...allBelow(child, name)])

/** All the text in a tree. */
export const textIn = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.children.map(textIn).join('')

/** The XML of a tree, its names as they are in it. */
export const writeXml = (node: XmlNode): string => {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<${node.name}${attributes.join('')}>${node.children.map(writeXml).join('')}</${node.name}>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
