import {figureOf} from '../lists/figures.js'
import {raised} from '../lists/raised.js'
import {elementsIn, firstAt, type XmlElement} from '../zip/xml-tree.js'
import {sectionsIn} from './margins.js'
import type {WordPackage} from './package.js'
import {valueAt} from './word-xml.js'

/** A note that a text refers to: its mark as printed, raised; null where that is not known or is part of its text. */
export type Note = {readonly body: XmlElement; readonly mark: string | null}

/** The notes that blocks refer to, by the reference, in the order of reading: footnotes, then endnotes. */
export const notesOf = (
  blocks: readonly XmlElement[],
  {footnotes, endnotes, settings, main}: WordPackage
): ReadonlyMap<XmlElement, Note> => {
  const sections = sectionsIn(main)
  const kind = (name: 'footnote' | 'endnote', part: XmlElement | undefined) =>
    notesOfKind(blocks, {name, settings, sections, bodies: bodiesIn(part, name)})
  return new Map([...kind('footnote', footnotes), ...kind('endnote', endnotes)])
}

type Kind = {
  readonly name: 'footnote' | 'endnote'
  readonly settings: XmlElement | undefined
  readonly sections: readonly XmlElement[]
  readonly bodies: ReadonlyMap<string, XmlElement>
}

const notesOfKind = (blocks: readonly XmlElement[], kind: Kind): readonly (readonly [XmlElement, Note])[] => {
  const {name, bodies} = kind
  const found: (readonly [XmlElement, Note])[] = []
  let section = 0
  let count = countIn(kind, section).start
  const walk = (element: XmlElement): void => {
    if (element.name === `w:${name}Reference`) {
      const body = bodies.get(element.attributes['w:id'] ?? '')
      const custom = /^(?:1|true|on)$/.test(element.attributes['w:customMarkFollows'] ?? '')
      const {format, known} = countIn(kind, section)
      const figure = custom || !known ? null : figureOf(count, format)
      if (!custom) count += 1
      if (body !== undefined) found.push([element, {body, mark: figure === null ? null : raised(figure)}])
    }
    for (const child of elementsIn(element)) walk(child)
    if (element.name !== 'w:p' || firstAt(element, 'w:pPr', 'w:sectPr') === undefined) return
    section += 1
    const next = countIn(kind, section)
    if (next.restarts) count = next.start
  }
  for (const block of blocks) walk(block)
  return found
}

/** How notes are counted in a section: by its own word, else by the word of the whole file. */
const countIn = ({name, settings, sections}: Kind, section: number) => {
  const said = (property: string) =>
    valueAt(sections[section], `w:${name}Pr`, property) ?? valueAt(settings, `w:${name}Pr`, property)
  const restart = said('w:numRestart')
  return {
    format: said('w:numFmt') ?? (name === 'footnote' ? 'decimal' : 'lowerRoman'),
    start: Number(said('w:numStart') ?? 1),
    restarts: restart === 'eachSect',
    // Where each page begins anew, the figure depends on where the pages break.
    known: restart !== 'eachPage'
  }
}

/** Separators and other parts of a page are no notes. */
const bodiesIn = (part: XmlElement | undefined, name: string): ReadonlyMap<string, XmlElement> =>
  new Map(
    elementsIn(part, `w:${name}`)
      .filter(({attributes}) => /^(?:normal)?$/.test(attributes['w:type'] ?? ''))
      .map(element => [element.attributes['w:id'] ?? '', element])
  )
