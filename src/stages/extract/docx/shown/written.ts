import {elementsIn, firstAt, textIn, type XmlElement} from '../../zip/xml-tree.js'

/**
 * Every text that a story writes, whatever it stands in, but for what was deleted or moved away, readings beside
 * characters, and the other half of alternatives.
 */
export const writtenIn = (element: XmlElement): readonly string[] => {
  if (element.name === 'w:t') return [textIn(element)]
  if (
    gone.has(element.name) ||
    (element.name === 'w:tr' && firstAt(element, 'w:trPr', 'w:del') !== undefined)
  )
    return []
  if (element.name !== 'mc:AlternateContent') return elementsIn(element).flatMap(writtenIn)
  const branches = elementsIn(element).map(branch => elementsIn(branch).flatMap(writtenIn))
  return branches.find(branch => branch.some(text => text.trim() !== '')) ?? []
}

const gone = new Set(['w:del', 'w:moveFrom', 'w:rt'])
