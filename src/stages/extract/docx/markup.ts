import {listLabels} from '../lists/labels.js'
import {printedNumber} from '../numbering.js'
import {elementsIn, isElement, textIn, writeXml, type XmlElement} from '../zip/xml-tree.js'
import type {ListFinder} from './lists.js'
import type {Note} from './notes.js'
import {headingOf, type Styles} from './styles.js'
import {declarations, valueAt} from './word-xml.js'

/** The styles of our own that say to the library, and after it to us, what a paragraph or a run is. */
export const ownStyles = {
  heading: 'Heading',
  entry: 'Entry',
  furniture: 'Furniture',
  note: 'Note',
  label: 'Label'
} as const

/** Blocks to be written out, and what they are. */
export type Story = {
  readonly blocks: readonly XmlElement[]
  readonly kind: 'text' | 'furniture' | 'note'
  readonly isContents: (paragraph: XmlElement) => boolean
  /** The mark of a note that the first paragraph begins with. */
  readonly mark: string | null
}

/** Longer than this, what has the style of a heading is said, and not headed. */
const longestHeading = 300
const deepestHeading = 6

/**
 * A file of word-processing XML that says for every paragraph by its style what it is, and writes out the labels of
 * lists and the marks of notes.
 */
export const markedUp = (
  stories: readonly Story[],
  {
    styles,
    listOf,
    notes
  }: {
    readonly styles: Styles
    readonly listOf: ListFinder
    readonly notes: ReadonlyMap<XmlElement, Note>
  }
): string => {
  const labelOf = listLabels()

  const paragraph = (element: XmlElement, story: Story, mark: string | null): XmlElement => {
    const runs = elementsIn(element).flatMap(child => (child.name === 'w:r' ? [run(child)] : []))
    const length = textIn(element).length
    const place = listOf(element)
    // An empty entry has a number too, though nothing to be cited.
    const entry = place === null ? null : labelOf(place.list, place.level)
    const label = entry?.label ?? null
    const style = styles.paragraph(valueAt(element, 'w:pPr', 'w:pStyle'))
    const heading = headingOf(valueAt(element, 'w:pPr', 'w:outlineLvl')) ?? style.heading
    const labels = [
      ...(mark === null ? [] : [labelRun(`${mark} `)]),
      ...(label === null ? [] : [labelRun(`${label}${entry?.glue ?? ''}`)])
    ]
    const kind = () => {
      if (story.kind === 'furniture') return ownStyles.furniture
      if (length <= longestHeading && (story.isContents(element) || style.contents))
        return ownStyles.furniture
      if (story.kind === 'note') return ownStyles.note
      if (heading !== null && length <= longestHeading)
        return `${ownStyles.heading}${Math.min(heading, deepestHeading)}`
      const listed = label === null ? entry !== null : printedNumber(`${label} `)?.list === true
      return listed ? ownStyles.entry : null
    }
    const named = kind()
    const properties = named === null ? [] : [of('w:pPr', [of('w:pStyle', [], named)])]
    return of('w:p', [...properties, ...labels, ...runs])
  }

  const run = (element: XmlElement): XmlElement =>
    of(
      'w:r',
      elementsIn(element).flatMap(child => {
        if (child.name === 'w:cr') return [of('w:br')]
        if (child.name === 'w:ptab') return [of('w:tab')]
        if (!child.name.endsWith('Reference')) return [child]
        const mark = notes.get(child)?.mark ?? null
        return mark === null ? [] : [of('w:t', [mark])]
      })
    )

  const block = (element: XmlElement, story: Story): XmlElement => {
    if (element.name === 'w:p') return paragraph(element, story, null)
    return {
      ...element,
      children: element.children.flatMap(child => (isElement(child) ? [keptOr(child, story)] : []))
    }
  }
  const keptOr = (child: XmlElement, story: Story) => (child.name === 'w:tcPr' ? child : block(child, story))

  const blocks = stories.flatMap(story =>
    story.blocks.map((element, at) =>
      at === 0 && element.name === 'w:p' ? paragraph(element, story, story.mark) : block(element, story)
    )
  )
  return writeXml({
    name: 'w:document',
    attributes: declarations,
    children: [of('w:body', blocks)]
  })
}

const labelRun = (text: string): XmlElement =>
  of('w:r', [of('w:rPr', [of('w:rStyle', [], ownStyles.label)]), of('w:t', [text])])

const of = (name: string, children: XmlElement['children'] = [], value?: string): XmlElement => ({
  name,
  attributes: value === undefined ? {} : {'w:val': value},
  children
})
