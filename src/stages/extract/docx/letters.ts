import {elementsIn, firstAt, textIn, type XmlElement} from '../zip/xml-tree.js'

/**
 * How many letters of a story's XML stand in none of the given texts; letters are compared by kind and number. What
 * was deleted or moved away, the other half of alternatives and the codes of fields do not count.
 */
export const lettersMissing = (stories: readonly XmlElement[], texts: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const text of texts)
    for (const [letter] of text.matchAll(/\p{L}/gu)) left.set(letter, (left.get(letter) ?? 0) + 1)
  let missing = 0
  for (const story of stories)
    for (const text of writtenIn(story))
      for (const [letter] of text.matchAll(/\p{L}/gu)) {
        const count = left.get(letter) ?? 0
        if (count === 0) missing += 1
        else left.set(letter, count - 1)
      }
  return missing
}

/** Every text that a story writes and no editing took away, whatever it stands in. */
const writtenIn = (element: XmlElement): readonly string[] => {
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
