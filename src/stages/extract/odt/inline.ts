import {elementsIn, textIn, type XmlElement} from '../zip/xml-tree.js'
import type {OdfStyles} from './styles.js'

/** Comments, deletions, descriptions of pictures, and what only sets up other things. */
export const dropped: ReadonlySet<string> = new Set(
  'office:annotation office:forms text:tracked-changes text:sequence-decls text:variable-decls text:user-field-decls text:dde-connection-decls text:alphabetical-index-auto-mark-file text:ruby-text text:table-of-content-source text:alphabetical-index-source text:illustration-index-source text:table-index-source text:object-index-source text:user-index-source svg:title svg:desc text:note-citation draw:image draw:plugin draw:glue-point draw:enhanced-geometry office:event-listeners'.split(
    ' '
  )
)

/** The space that stands for an element itself: runs of spaces, tabs and breaks. */
export const spacesIn = ({name}: XmlElement): string =>
  name === 'text:s' || name === 'text:tab' || name === 'text:line-break' ? ' ' : ''

/** True for an element that its style or its own word hides. */
export const isHiddenHere = ({name, attributes}: XmlElement, styles: OdfStyles): boolean => {
  const style = attributes['text:style-name']
  if (name === 'text:span') return styles.isHidden('text', style)
  if (name === 'text:section')
    return attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true'
  return name === 'text:hidden-text' && attributes['text:is-hidden'] !== 'false'
}

/** The text of an equation; empty for other objects. */
export const objectText = (root: XmlElement | undefined): string =>
  root?.name === 'math:math' ? mathText(root) : ''

/** On one line, fractions with a stroke; an annotation says the same in another language. */
const mathText = (element: XmlElement): string => {
  const inside = elementsIn(element).filter(({name}) => !name.startsWith('math:annotation'))
  if (inside.length === 0) return textIn(element).trim()
  return inside.map(mathText).join(element.name === 'math:mfrac' ? '/' : '')
}
