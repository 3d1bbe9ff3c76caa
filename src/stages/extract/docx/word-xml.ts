import {firstAt, parseXml, type XmlElement} from '../zip/xml-tree.js'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The prefixes that we give to the namespaces of a Word file, of its usual and its strict form. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [word, 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://purl.org/dc/elements/1.1/', 'dc']
])

/** What an element declares when it is written by itself. */
export const declarations = {'xmlns:w': word} as const

/** Parse one part of a Word file; undefined where the part is not there. Throws `BadXml`. */
export const parsePart = (xml: string | undefined): XmlElement | undefined =>
  xml === undefined ? undefined : parseXml(xml, prefixes)

/** The `w:val` of the element at the end of a path; undefined where there is none. */
export const valueAt = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  firstAt(element, ...path)?.attributes['w:val']

/** Whether the element at the end of a path switches something on; undefined where there is none. */
export const switchAt = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): boolean | undefined => {
  const found = firstAt(element, ...path)
  return found === undefined ? undefined : !/^(?:0|false|off)$/i.test(found.attributes['w:val'] ?? '1')
}
