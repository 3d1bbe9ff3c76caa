import {zipOf} from '../../../../fixtures/maker/zip.js'
import type {Note} from '../../../../src/domain/errors.js'
import {readDocument} from '../read-document.js'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}/relationships"`,
  `xmlns:m="${office}/math"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"'
].join(' ')

/** What stands inside the roots of a Word file's parts. */
export type WordText = {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly settings?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** By their relationship's id. */
  readonly headers?: Readonly<Record<string, string>>
  readonly footers?: Readonly<Record<string, string>>
  /** Further parts by name, as they are. */
  readonly more?: Readonly<Record<string, string | Buffer>>
  /** Further relationships of the text, as XML. */
  readonly relations?: string
}

/** A Word file of the given XML. */
export const wordFile = (text: WordText): Buffer => {
  const kinds = ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] as const
  const named = kinds.flatMap(kind => {
    const inside = text[kind]
    return inside === undefined ? [] : [{id: kind, kind, file: `${kind}.xml`, xml: part(kind, inside)}]
  })
  const marginal = (kind: 'header' | 'footer', all: Readonly<Record<string, string>> = {}) =>
    Object.entries(all).map(([id, inside]) => ({
      id,
      kind,
      file: `${id}.xml`,
      xml: part(kind === 'header' ? 'hdr' : 'ftr', inside)
    }))
  const parts = [...named, ...marginal('header', text.headers), ...marginal('footer', text.footers)]
  const relations = parts.map(
    ({id, kind, file}) => `<Relationship Id="${id}" Type="${office}/relationships/${kind}" Target="${file}"/>`
  )
  const files: Record<string, string | Buffer> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/>`
    ),
    'word/document.xml': part('document', `<w:body>${text.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(relations.join('') + (text.relations ?? '')),
    ...Object.fromEntries(parts.map(({file, xml}) => [`word/${file}`, xml])),
    ...text.more
  }
  return zipOf(Object.entries(files).map(([name, content]) => ({name, bytes: Buffer.from(content)})))
}

const part = (root: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces}>${inside}</w:${root}>`
const relationships = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

/** Runs of one text. */
export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs, or of one text. */
export const paragraph = (inside: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') ? inside : run(inside)}</w:p>`

/** A paragraph in a list. */
export const entry = (text: string, list: number, level = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** Read a Word file: its blocks as "kind: text", or the code of its failure. */
export const blocksOf = async (text: WordText): Promise<readonly string[]> => (await read(text)).blocks

/** The numbers of its blocks. */
export const numbersOf = async (text: WordText): Promise<readonly (string | null)[]> =>
  (await read(text)).numbers

/** What it notes. */
export const notesOf = async (text: WordText): Promise<readonly Note[]> => (await read(text)).notes

const read = async (text: WordText) => {
  const found = await readDocument({name: 'a.docx', bytes: wordFile(text)})
  if ('failure' in found) return {blocks: [found.failure.code], numbers: [], notes: found.notes}
  const {blocks, text: whole} = found.value
  return {
    blocks: blocks.map(
      ({kind, level, start, end}) =>
        `${kind}${level === undefined ? '' : ` ${level}`}: ${whole.slice(start, end)}`
    ),
    numbers: blocks.map(({number}) => number ?? null),
    notes: found.notes
  }
}
