import {parseXml, type XmlElement} from '../zip/xml-tree.js'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'

/** The prefixes that we give to the namespaces of an OpenDocument text: those of the standard. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ...['office', 'text', 'table', 'style', 'manifest'].map(name => [`${oasis}${name}:1.0`, name] as const),
  [`${oasis}drawing:1.0`, 'draw'],
  [`${oasis}svg-compatible:1.0`, 'svg'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext']
])

/** Parse one part of an OpenDocument text; undefined where the part is not there. Throws `BadXml`. */
export const parseOdf = (xml: string | undefined): XmlElement | undefined =>
  xml === undefined ? undefined : parseXml(xml, prefixes)
