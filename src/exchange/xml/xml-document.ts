import {create} from 'xmlbuilder2'
import {withForbiddenShown} from '../../digest/tables/readable-text.js'
import type {XmlElement, XmlNode} from '../../stages/extract/zip/xml-tree.js'

type Attributes = Readonly<Record<string, string | number | null>>

/** An element; an attribute that is null is left out. */
export const element = (
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlNode | null)[] = []
): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]]))
  ),
  children: children.filter(child => child !== null)
})

/**
 * An XML document in UTF-8 whose elements are all of one namespace. A character that XML cannot hold is shown by its
 * number, and space in an attribute is one blank, as a reader would make it.
 */
export function xmlDocument(root: XmlElement, namespace: string): string {
  const document = create({version: '1.0', encoding: 'UTF-8'})
  append(document, root, namespace)
  return `${document.end({wellFormed: true})}\n`
}

type Builder = ReturnType<typeof create>

function append(parent: Builder, {name, attributes, children}: XmlElement, namespace: string): void {
  const made = parent.ele(namespace, name)
  for (const [key, value] of Object.entries(attributes))
    made.att(key.startsWith('xml:') ? XML : null, key, plainAttribute(value))
  for (const child of children) {
    if (typeof child === 'string') made.txt(withForbiddenShown(child))
    else append(made, child, namespace)
  }
}

/** The namespace of `xml:lang`, which every document knows. */
const XML = 'http://www.w3.org/XML/1998/namespace'

const plainAttribute = (value: string): string => withForbiddenShown(value.replaceAll(/\s+/gu, ' '))
