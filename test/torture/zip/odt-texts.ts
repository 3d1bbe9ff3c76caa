import {type BadFile, statement} from '../bad-file.js'
import {type ZipEntry, zipFile} from './zip-file.js'

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
const names = ['office', 'text', 'table', 'style', 'draw', 'manifest']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const type = 'application/vnd.oasis.opendocument.text'

const content = (body: string, declaration = ''): string =>
  `${xml}${declaration}<office:document-content ${names} xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"><office:body><office:text>${body}</office:text></office:body></office:document-content>`

const paragraph = (text: string): string => `<text:p>${text}</text:p>`
const body = paragraph(statement)

/** An OpenDocument text with a part, and others beside it. */
const odt = (contentPart: string, ...others: readonly ZipEntry[]): Uint8Array =>
  zipFile([
    {name: 'mimetype', content: type},
    {
      name: 'META-INF/manifest.xml',
      content: `${xml}<manifest:manifest ${names}><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/></manifest:manifest>`
    },
    {name: 'content.xml', content: contentPart},
    ...others
  ])

const read = {ends: ['read'], says: statement} as const

/** OpenDocument texts whose archive is sound and whose text is not. */
export const badOdts: readonly BadFile[] = [
  {
    name: 'billion-laughs.odt',
    bytes: () => odt(content(paragraph('&b;'), '<!DOCTYPE a [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]>')),
    ends: ['corrupt'],
    neverSays: /haha/
  },
  {
    name: 'a-billion-spaces.odt',
    bytes: () => odt(content(`${body}${paragraph('a<text:s text:c="1000000000"/>b')}`)),
    ends: ['read', 'too-large', 'corrupt']
  },
  {
    name: 'cells-a-billion-times.odt',
    bytes: () =>
      odt(
        content(
          `${body}<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000">${paragraph('agreed')}</table:table-cell></table:table-row></table:table>`
        )
      ),
    ends: ['read', 'too-large', 'corrupt']
  },
  {
    name: 'sections-20000-deep.odt',
    bytes: () => odt(content(`${'<text:section>'.repeat(20_000)}${body}${'</text:section>'.repeat(20_000)}`)),
    ends: ['corrupt', 'read']
  },
  {
    name: 'lists-5000-deep.odt',
    bytes: () =>
      odt(
        content(
          `${'<text:list><text:list-item>'.repeat(5_000)}${body}${'</text:list-item></text:list>'.repeat(5_000)}`
        )
      ),
    ends: ['corrupt', 'read']
  },
  {
    name: 'links-to-our-own-files.odt',
    bytes: () =>
      odt(
        content(
          `${body}<text:section><text:section-source xlink:href="file:///etc/passwd"/></text:section><draw:frame><draw:object xlink:href="../../../../etc/passwd"/><draw:object xlink:href="."/><draw:image xlink:href="file:///etc/passwd"/></draw:frame>`
        )
      ),
    ...read,
    neverSays: /root:/
  },
  {
    name: 'object-in-itself.odt',
    bytes: () =>
      odt(
        content(
          `${body}<draw:frame><draw:object xlink:href="./"/><draw:object xlink:href="./content.xml"/></draw:frame>`
        )
      ),
    ...read
  },
  {
    name: 'under-a-password.odt',
    bytes: () => odt('not xml', {name: 'META-INF/manifest.xml.', content: ''}),
    ends: ['corrupt']
  },
  {
    name: 'no-text-in-it.odt',
    bytes: () => odt(`${xml}<office:document-content ${names}/>`),
    ends: ['corrupt']
  },
  {name: '20000-paragraphs.odt', bytes: () => odt(content(body.repeat(20_000))), ...read}
]
