import type {DomElement} from './dom.js'

/** The numbers that a page prints before the entries of its lists. */
export type PrintedNumbers = {
  /** The number a browser prints before an entry of an ordered list; empty where that is not known. */
  readonly ofEntry: (element: DomElement) => string
  /** The place of an entry in its list of footnotes, as a raised figure. */
  readonly ofFootnote: (element: DomElement) => string
}

/** Number the lists of one tree. Each list is counted once, so that a long one takes time in proportion. */
export const printedNumbers = (): PrintedNumbers => {
  const lists = new Map<DomElement, ReadonlyMap<DomElement, number>>()
  const places = new Map<DomElement, ReadonlyMap<DomElement, number>>()
  return {
    ofEntry: element => {
      const list = element.parentElement
      if (list?.localName !== 'ol' || list.hasAttribute('reversed')) return ''
      const counted = lists.get(list) ?? countsOf(list)
      lists.set(list, counted)
      return figureOf(counted.get(element) ?? Number.NaN, list.getAttribute('type') ?? '1')
    },
    ofFootnote: element => {
      const list = element.parentElement
      if (list === null) return ''
      const counted = places.get(list) ?? new Map([...list.children].map((child, at) => [child, at + 1]))
      places.set(list, counted)
      return raised(String(counted.get(element) ?? ''))
    }
  }
}

/** Figures as the mark of a footnote. */
export const raised = (figures: string): string =>
  figures.replaceAll(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')

const countsOf = (list: DomElement): ReadonlyMap<DomElement, number> => {
  const counts = new Map<DomElement, number>()
  let next = Number(list.getAttribute('start') ?? 1)
  for (const entry of list.children) {
    if (entry.localName !== 'li') continue
    const own = entry.getAttribute('value')
    const count = own === null ? next : Number(own)
    counts.set(entry, count)
    next = count + 1
  }
  return counts
}

/** Empty for a count that is no whole number, as an invented number could be cited. */
const figureOf = (count: number, type: string): string => {
  if (!Number.isInteger(count)) return ''
  if (type === '1') return `${count}.`
  const lettered = /^[aA]$/.test(type) && count >= 1 && count <= 26
  return lettered ? `${String.fromCharCode(type.charCodeAt(0) + count - 1)}.` : ''
}
