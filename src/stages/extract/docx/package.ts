import path from 'node:path'
import type {Parts} from '../zip/parts.js'
import {elementsIn, firstAt, textIn, type XmlElement} from '../zip/xml-tree.js'
import {parsePart} from './word-xml.js'

/** The parts of a Word file that say something, found by their relationships and not by their names. */
export type WordPackage = {
  readonly main: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly settings: XmlElement | undefined
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
  /** Headers and footers, by the id that sections give. */
  readonly marginal: ReadonlyMap<string, XmlElement>
  readonly title: string | null
  /** Kinds of parts beside the text that may hold words. */
  readonly beside: readonly string[]
}

/** Open the parts of a Word file; null where no main part is found. Throws `BadXml`. */
export const openPackage = ({xml, names}: Parts): WordPackage | null => {
  const mainName = mainPartOf(xml)
  const main = mainName === undefined ? undefined : parsePart(xml.get(mainName))
  if (mainName === undefined || main === undefined) return null
  const related = relationsOf(xml, mainName)
  const one = (kind: string) => parsePart(xml.get(related.find(target => target.kind === kind)?.name ?? ''))
  const marginal = related.flatMap(({id, kind, name}) => {
    const part = kind === 'header' || kind === 'footer' ? parsePart(xml.get(name)) : undefined
    return part === undefined ? [] : [[id, part] as const]
  })
  return {
    main,
    styles: one('styles'),
    numbering: one('numbering'),
    settings: one('settings'),
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    marginal: new Map(marginal),
    title: titleOf(parsePart(xml.get('docProps/core.xml'))),
    beside: besideText(names)
  }
}

type Relation = {readonly id: string; readonly kind: string; readonly name: string}
type XmlParts = Parts['xml']

const usualMain = 'word/document.xml'

const mainPartOf = (xml: XmlParts): string | undefined => {
  const stated = relationsOf(xml, '').find(({kind}) => kind === 'officeDocument')?.name
  return [stated, usualMain].find(name => name !== undefined && xml.has(name))
}

/** The parts that a part names, `kind` being the last word of the relationship's type; none outside the file. */
const relationsOf = (xml: XmlParts, source: string): readonly Relation[] => {
  const {dir, base} = path.posix.parse(source)
  const part = parsePart(xml.get(path.posix.join(dir, '_rels', `${base}.rels`)))
  return elementsIn(part, 'rel:Relationship').flatMap(({attributes}) => {
    const {Id = '', Type = '', Target = '', TargetMode} = attributes
    if (TargetMode === 'External') return []
    const name = Target.startsWith('/') ? Target.slice(1) : path.posix.join(dir, Target)
    return [{id: Id, kind: path.posix.basename(Type), name}]
  })
}

const titleOf = (core: XmlElement | undefined): string | null => {
  const title = firstAt(core, 'dc:title')
  const text = title === undefined ? '' : textIn(title).trim()
  return text === '' ? null : text
}

const besideText = (names: readonly string[]): readonly string[] => {
  const holds = (pattern: RegExp, kind: string) => (names.some(name => pattern.test(name)) ? [kind] : [])
  return [
    ...holds(/^word\/diagrams\/data/i, 'diagrams'),
    ...holds(/^word\/charts\/chart/i, 'charts'),
    ...holds(/^word\/embeddings\/.*\.(?:docx?|pdf|rtf|odt|bin)$/i, 'embedded files'),
    ...holds(/^word\/afchunk/i, 'parts in another format')
  ]
}
