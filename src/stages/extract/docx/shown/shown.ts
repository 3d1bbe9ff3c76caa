import {elementsIn, firstAt, isElement, textIn, type XmlElement, type XmlNode} from '../../zip/xml-tree.js'
import type {Styles} from '../styles.js'
import {switchAt, valueAt} from '../word-xml.js'
import {withoutAlternates} from './alternates.js'
import {equationText} from './equations.js'
import {fieldsOf} from './fields.js'

/** A story as it is printed, as paragraphs and tables. */
export type Shown = {
  readonly blocks: readonly XmlElement[]
  /** True for a paragraph of `blocks` that is a line of a table of contents. */
  readonly isContents: (paragraph: XmlElement) => boolean
  /** Words that are formatted as hidden. */
  readonly hidden: readonly string[]
  /** Words that stand in the codes of fields. */
  readonly codes: readonly string[]
}

/**
 * The blocks of a story as they are printed: insertions without their marks, no deletions, codes or comments; the
 * paragraphs of a text box after the one it hangs on. Runs hold only text, tabs, breaks, symbols and marks of notes.
 */
export const shownIn = (
  story: XmlElement,
  {styles, inMargin}: {readonly styles: Styles; readonly inMargin: boolean}
): Shown => {
  const tree = withoutAlternates(story)
  const fields = fieldsOf(tree)
  const hidden: string[] = []
  const codes: string[] = []
  const contents = new Set<XmlElement>()
  const isDropped = (element: XmlElement) =>
    dropped.has(element.name) ||
    fields.isCode(element) ||
    (inMargin && fields.isPageCount(element)) ||
    (element.name === 'w:tr' && firstAt(element, 'w:trPr', 'w:del') !== undefined)

  const inParagraph = (node: XmlNode, around: Paragraph): readonly XmlElement[] => {
    if (!isElement(node)) return []
    if (node.name === 'w:t' && fields.isCode(node)) codes.push(textIn(node))
    if (isDropped(node)) return []
    if (node.name === 'w:txbxContent') {
      around.boxes.push(...blocksIn(node))
      return []
    }
    if (node.name === 'm:oMath') return [runOf([textElement(equationText(node))])]
    if (kept.has(node.name)) return [node]
    const inside = () => node.children.flatMap(child => inParagraph(child, around))
    if (node.name !== 'w:r') return inside()
    if (!isHidden(node, {styles, paragraph: around.element})) return [runOf(inside(), raising(node))]
    hidden.push(textIn(node).trim())
    return []
  }

  const paragraphOf = (element: XmlElement): readonly XmlElement[] => {
    const around: Paragraph = {element, boxes: []}
    const runs = element.children.flatMap(child => inParagraph(child, around))
    const shown = {...element, children: [...propertiesOf(element), ...runs]}
    if (fields.isContents(element)) contents.add(shown)
    return [shown, ...around.boxes]
  }

  const blockOf = (node: XmlNode): readonly XmlElement[] => {
    if (!isElement(node) || isDropped(node)) return []
    if (node.name === 'w:p') return paragraphOf(node)
    if (node.name === 'w:tbl' || node.name === 'w:tr') return [{...node, children: rowsOrCells(node)}]
    if (node.name === 'w:tc') return [{...node, children: [...propertiesOf(node), ...blocksIn(node)]}]
    if (node.name.endsWith('Pr')) return []
    return node.children.flatMap(blockOf)
  }
  const rowsOrCells = (node: XmlElement) => node.children.flatMap(blockOf).filter(({name}) => name !== 'w:p')
  const blocksIn = (node: XmlElement) => joinedParagraphs(node.children.flatMap(blockOf))

  return {blocks: blocksIn(tree), isContents: paragraph => contents.has(paragraph), hidden, codes}
}

type Paragraph = {readonly element: XmlElement; readonly boxes: XmlElement[]}

/** Deletions, what was moved away, readings of characters, and marks that are no text; an optional hyphen is not printed. */
const dropped = new Set(
  'w:del w:moveFrom w:rt w:softHyphen w:sdtPr w:sdtEndPr w:sectPr w:tblGrid w:instrText w:delText w:delInstrText w:fldChar'.split(
    ' '
  )
)
/** What of a run is text, or the mark of a note. */
const kept = new Set(
  'w:t w:tab w:ptab w:br w:cr w:sym w:noBreakHyphen w:footnoteReference w:endnoteReference'.split(' ')
)

const propertiesOf = (element: XmlElement): readonly XmlElement[] =>
  elementsIn(element).filter(({name}) => name === 'w:pPr' || name === 'w:tcPr')

const textElement = (text: string): XmlElement => ({name: 'w:t', attributes: {}, children: [text]})

/** A run of the given content; a run in a run is taken apart. */
const runOf = (children: readonly XmlElement[], properties: readonly XmlElement[] = []): XmlElement => ({
  name: 'w:r',
  attributes: {},
  children: [
    ...properties,
    ...children.flatMap(child => (child.name === 'w:r' ? elementsIn(child) : [child]))
  ]
})

/** Of the properties of a run only its being raised matters: it may be a mark or a power. */
const raising = (run: XmlElement): readonly XmlElement[] => {
  if (valueAt(run, 'w:rPr', 'w:vertAlign') !== 'superscript') return []
  const align = {name: 'w:vertAlign', attributes: {'w:val': 'superscript'}, children: []}
  return [{name: 'w:rPr', attributes: {}, children: [align]}]
}

const isHidden = (
  run: XmlElement,
  {styles, paragraph}: {readonly styles: Styles; readonly paragraph: XmlElement}
): boolean =>
  switchAt(run, 'w:rPr', 'w:vanish') ??
  styles.character(valueAt(run, 'w:rPr', 'w:rStyle'))?.hidden ??
  styles.paragraph(valueAt(paragraph, 'w:pPr', 'w:pStyle')).hidden ??
  false

/** A paragraph whose end was deleted or moved away goes on in the next; where a table follows, it stays by itself. */
const joinedParagraphs = (blocks: readonly XmlElement[]): readonly XmlElement[] => {
  const joined: XmlElement[] = []
  let waiting: XmlElement | null = null
  for (const block of blocks) {
    const before: XmlElement | null = waiting
    waiting = null
    if (before !== null && block.name !== 'w:p') joined.push(before)
    const whole: XmlElement = before !== null && block.name === 'w:p' ? joinedTo(before, block) : block
    if (endIsGone(block)) waiting = whole
    else joined.push(whole)
  }
  return waiting === null ? joined : [...joined, waiting]
}

const endIsGone = (block: XmlElement): boolean =>
  firstAt(block, 'w:pPr', 'w:rPr', 'w:del') !== undefined ||
  firstAt(block, 'w:pPr', 'w:rPr', 'w:moveFrom') !== undefined

const joinedTo = (before: XmlElement, block: XmlElement): XmlElement => ({
  ...block,
  children: [
    ...elementsIn(block, 'w:pPr'),
    ...elementsIn(before).filter(({name}) => name !== 'w:pPr'),
    ...elementsIn(block).filter(({name}) => name !== 'w:pPr')
  ]
})
