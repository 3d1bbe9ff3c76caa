import {isElement, type XmlElement, type XmlNode} from '../../zip/xml-tree.js'

/**
 * A tree without its alternatives: of each, the branch for newer programs where that holds words or the other holds
 * none, else the branch for older ones. So a text box that a file holds twice is read once.
 */
export const withoutAlternates = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap(chosen)
})

const chosen = (node: XmlNode): readonly XmlNode[] => {
  if (typeof node === 'string') return [node]
  if (node.name !== 'mc:AlternateContent') return [withoutAlternates(node)]
  const branches = node.children.filter(child => isElement(child))
  const newer = branches.find(({name}) => name === 'mc:Choice')
  const older = branches.find(({name}) => name === 'mc:Fallback')
  const branch = [newer, older].find(found => found !== undefined && hasWords(found)) ?? newer ?? older
  return branch === undefined ? [] : withoutAlternates(branch).children
}

const hasWords = (element: XmlElement): boolean =>
  element.children.some(
    child => isElement(child) && (child.name === 'w:t' || child.name === 'm:t' || hasWords(child))
  )
