import {elementsIn, firstAt, textIn, type XmlElement} from '../../zip/xml-tree.js'

/** The text of an equation on one line: fractions with a stroke, roots with their sign, powers and indices marked. */
export const equationText = (element: XmlElement): string => {
  const inside = (name: string): string => {
    const found = firstAt(element, name)
    return found === undefined ? '' : equationText(found)
  }
  if (element.name === 'm:t' || element.name === 'w:t') return textIn(element)
  if (element.name === 'm:f') return `${grouped(inside('m:num'))}/${grouped(inside('m:den'))}`
  if (element.name === 'm:rad') return `${inside('m:deg')}√${grouped(inside('m:e'))}`
  if (element.name === 'm:sSup') return `${inside('m:e')}^${grouped(inside('m:sup'))}`
  if (element.name === 'm:sSub') return `${inside('m:e')}_${grouped(inside('m:sub'))}`
  if (element.name === 'm:d') return `(${elementsIn(element, 'm:e').map(equationText).join(', ')})`
  return elementsIn(element)
    .filter(({name}) => !name.endsWith('Pr'))
    .map(equationText)
    .join('')
}

const grouped = (text: string): string => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`)
