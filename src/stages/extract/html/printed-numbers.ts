import {figureOf} from '../lists/figures.js'
import {raised} from '../lists/raised.js'
import {listStyle} from './display.js'
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
      if (list?.localName !== 'ol') return ''
      const counted = lists.get(list) ?? countsOf(list)
      lists.set(list, counted)
      const count = counted.get(element) ?? Number.NaN
      const style =
        listStyle(element) ?? element.getAttribute('type') ?? listStyle(list) ?? list.getAttribute('type')
      return figureIn(count, style ?? '1')
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

/** A reversed list counts down, from the number of its entries where nothing else is said. */
const countsOf = (list: DomElement): ReadonlyMap<DomElement, number> => {
  const entries = [...list.children].filter(({localName}) => localName === 'li')
  const reversed = list.hasAttribute('reversed')
  const counts = new Map<DomElement, number>()
  let next = Number(list.getAttribute('start') ?? (reversed ? entries.length : 1))
  for (const entry of entries) {
    const own = entry.getAttribute('value')
    const count = own === null ? next : Number(own)
    counts.set(entry, count)
    next = reversed ? count - 1 : count + 1
  }
  return counts
}

/** Formats by the words of pages and of their styles. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerAlphabet',
  A: 'upperAlphabet',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerAlphabet',
  'lower-latin': 'lowerAlphabet',
  'upper-alpha': 'upperAlphabet',
  'upper-latin': 'upperAlphabet',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  hebrew: 'hebrew1',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting'
}

/** Empty for a count that is no whole number or a format that is not known, as an invented number could be cited. */
const figureIn = (count: number, style: string): string => {
  if (style === 'arabic-indic')
    return stopped(figureOf(count, 'decimal')?.replaceAll(/\d/g, arabicDigit) ?? null)
  const figure = figureOf(count, formats[style] ?? 'unknown')
  return formats[style] === 'chineseCounting' && figure !== null ? `${figure}、` : stopped(figure)
}

const stopped = (figure: string | null): string => (figure === null ? '' : `${figure}.`)
const arabicDigit = (digit: string): string => String.fromCharCode(0x660 + Number(digit))
