import {elementsIn, textIn, type XmlElement} from '../../zip/xml-tree.js'

/** What the fields of a story say of its parts. */
export type Fields = {
  /** True for a run, or a part of one, that is the code of a field and not its result. */
  readonly isCode: (element: XmlElement) => boolean
  /** True for a paragraph all of whose words are lines of a table of contents. */
  readonly isContents: (paragraph: XmlElement) => boolean
  /** True for the result of a field that counts pages, which is that of the last printing. */
  readonly isPageCount: (element: XmlElement) => boolean
}

type Field = {code: string; part: 'code' | 'result'}

/**
 * Read the fields of a story, in the order of reading. A field that never ends is none, so that it hides nothing.
 */
export const fieldsOf = (story: XmlElement): Fields => {
  const ended = endedFields(story)
  const codes = new Set<XmlElement>()
  const pages = new Set<XmlElement>()
  const contents = new Map<XmlElement, boolean>()
  const open: Field[] = []
  const inContents = () => open.some(({code, part}) => part === 'result' && /^\s*TOC\b/i.test(code))
  const leaf = (element: XmlElement, paragraphs: readonly XmlElement[]) => {
    if (open.some(({part}) => part === 'code')) codes.add(element)
    if (open.some(({code}) => pageField.test(code))) pages.add(element)
    if (textIn(element).trim() === '') return
    for (const paragraph of paragraphs)
      contents.set(paragraph, (contents.get(paragraph) ?? true) && inContents())
  }
  const walk = (element: XmlElement, paragraphs: readonly XmlElement[]): void => {
    const {name} = element
    if (name === 'w:fldChar') mark(element)
    else if (name === 'w:instrText') addCode(textIn(element))
    else if (leaves.has(name)) leaf(element, paragraphs)
    else {
      const simple = name === 'w:fldSimple'
      if (simple) open.push({code: element.attributes['w:instr'] ?? '', part: 'result'})
      const within = name === 'w:p' ? [element] : paragraphs
      for (const child of elementsIn(element)) walk(child, within)
      if (simple) open.pop()
    }
  }
  const addCode = (code: string) => {
    const field = open.at(-1)
    if (field?.part === 'code') field.code += code
  }
  const mark = (element: XmlElement) => {
    const type = element.attributes['w:fldCharType']
    if (type === 'begin' && ended.has(element)) open.push({code: '', part: 'code'})
    const field = open.at(-1)
    if (type === 'separate' && field !== undefined) field.part = 'result'
    if (type === 'end' && ended.has(element)) open.pop()
  }
  walk(story, [])
  return {
    isCode: element => codes.has(element),
    isContents: paragraph => contents.get(paragraph) === true,
    isPageCount: element => pages.has(element)
  }
}

const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i
const leaves = new Set(['w:t', 'w:tab', 'w:sym', 'm:t', 'w:noBreakHyphen', 'w:br', 'w:cr'])

/** The beginnings and ends that belong together. */
const endedFields = (story: XmlElement): ReadonlySet<XmlElement> => {
  const ended = new Set<XmlElement>()
  const begun: XmlElement[] = []
  const walk = (element: XmlElement): void => {
    const type = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined
    if (type === 'begin') begun.push(element)
    const begin = type === 'end' ? begun.pop() : undefined
    if (begin !== undefined) ended.add(begin).add(element)
    for (const child of elementsIn(element)) walk(child)
  }
  walk(story)
  return ended
}
