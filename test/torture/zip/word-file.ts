import {statement} from '../bad-file.js'
import {type ZipEntry, type ZipOddities, zipFile} from './zip-file.js'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const words = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A paragraph with the given properties. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** The main part with a body. */
export const mainPart = (body: string): string =>
  `${xml}<w:document ${words} ${links}><w:body>${body}<w:sectPr/></w:body></w:document>`

/** A part with a root of that name ("styles", "numbering"). */
export const wordPart = (root: string, inside: string): string =>
  `${xml}<w:${root} ${words}>${inside}</w:${root}>`

/** Relationships as `kind target`, with `External` behind those that lead out of the file. */
export const relations = (...lines: readonly string[]): string => {
  const listed = lines.map((line, i) => {
    const [kind, target, mode] = line.split(' ')
    return `<Relationship Id="rId${i + 1}" Type="${relationTypes}/${kind}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`
  })
  return `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed.join('')}</Relationships>`
}

const contentTypes = `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

/** The entries of a sound Word file, in their order. */
export const soundEntries = (body = paragraph(statement)): readonly ZipEntry[] => [
  {name: '[Content_Types].xml', content: contentTypes},
  {name: '_rels/.rels', content: relations('officeDocument word/document.xml')},
  {name: 'word/document.xml', content: mainPart(body)},
  {
    name: 'word/_rels/document.xml.rels',
    content: relations('styles styles.xml', 'numbering numbering.xml', 'footnotes footnotes.xml')
  }
]

/** A Word file with a body, and entries beside the sound ones or in their place. */
export const wordFile = (
  body: string,
  others: readonly ZipEntry[] = [],
  oddities: ZipOddities = {}
): Uint8Array => {
  const replaced = new Set(others.map(({name}) => name))
  return zipFile([...soundEntries(body).filter(({name}) => !replaced.has(name)), ...others], oddities)
}
