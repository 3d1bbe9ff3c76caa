import type {List, ListLevel} from '../lists/labels.js'
import {elementsIn, firstAt, type XmlElement} from '../zip/xml-tree.js'
import {withoutAlternates} from './shown/alternates.js'
import type {ListPlace, Style, Styles} from './styles.js'
import {switchAt, valueAt} from './word-xml.js'

/** The list and the level that a paragraph stands in; null where it stands in none. */
export type ListFinder = (paragraph: XmlElement) => {readonly list: List; readonly level: number} | null

/** Find the lists of a file's paragraphs: by their own properties, else by their style. */
export const listFinder = (numbering: XmlElement | undefined, styles: Styles): ListFinder => {
  const defined = definedLists(numbering === undefined ? undefined : withoutAlternates(numbering), styles)
  return paragraph => {
    const style = styles.paragraph(valueAt(paragraph, 'w:pPr', 'w:pStyle'))
    const own = valueAt(paragraph, 'w:pPr', 'w:numPr', 'w:numId')
    const found = own ?? style.place?.list
    const list = found === undefined || found === '0' ? undefined : defined.get(found)
    if (list === undefined) return null
    const level = valueAt(paragraph, 'w:pPr', 'w:numPr', 'w:ilvl')
    return {list: list.list, level: level === undefined ? levelByStyle(list, style) : Number(level)}
  }
}

type DefinedList = {readonly list: List; readonly styles: ReadonlyMap<string, number>}

/** A level may name its style; else the style says the level. */
const levelByStyle = ({styles}: DefinedList, style: Style): number => {
  const named = style.ids.map(id => styles.get(id)).find(level => level !== undefined)
  return named ?? style.place?.level ?? 0
}

const definedLists = (
  numbering: XmlElement | undefined,
  styles: Styles
): ReadonlyMap<string, DefinedList> => {
  const abstract = new Map(
    elementsIn(numbering, 'w:abstractNum').map(element => [
      element.attributes['w:abstractNumId'] ?? '',
      element
    ])
  )
  const nums = new Map(elementsIn(numbering, 'w:num').map(num => [num.attributes['w:numId'] ?? '', num]))
  const abstractOf = (id: string, seen: readonly string[] = []): string => {
    const link = valueAt(abstract.get(id), 'w:numStyleLink')
    const place: ListPlace | null =
      link === undefined || seen.includes(id) ? null : styles.paragraph(link).place
    const target = place === null ? undefined : valueAt(nums.get(place.list), 'w:abstractNumId')
    return target === undefined ? id : abstractOf(target, [...seen, id])
  }
  const lists = [...nums].map(([id, num]) => {
    const counter = abstractOf(valueAt(num, 'w:abstractNumId') ?? '')
    return [id, definedList(id, {counter, num, abstract: abstract.get(counter)})] as const
  })
  return new Map(lists)
}

const definedList = (
  id: string,
  {
    counter,
    num,
    abstract
  }: {
    readonly counter: string
    readonly num: XmlElement
    readonly abstract: XmlElement | undefined
  }
): DefinedList => {
  const overrides = elementsIn(num, 'w:lvlOverride')
  const elements = [
    ...elementsIn(abstract, 'w:lvl'),
    ...overrides.flatMap(override => elementsIn(override, 'w:lvl'))
  ]
  const restarts = overrides.flatMap(override => {
    const start = valueAt(override, 'w:startOverride')
    return start === undefined ? [] : [[depthOf(override), Number(start)] as const]
  })
  const levels = new Map(elements.map(element => [depthOf(element), levelOf(element)]))
  const styled = elements.flatMap(element => {
    const style = valueAt(element, 'w:pStyle')
    return style === undefined ? [] : [[style, depthOf(element)] as const]
  })
  return {list: {id, counter, levels, restarts: new Map(restarts)}, styles: new Map(styled)}
}

const depthOf = (element: XmlElement): number => Number(element.attributes['w:ilvl'] ?? 0)

const levelOf = (element: XmlElement): ListLevel => {
  const restart = valueAt(element, 'w:lvlRestart')
  return {
    format: formatOf(element),
    text: valueAt(element, 'w:lvlText') ?? '',
    // Programs differ on where a level without a start begins, so that its figures cannot be known.
    start: Number(valueAt(element, 'w:start') ?? Number.NaN),
    restartsBelow: restart === undefined ? depthOf(element) : Number(restart),
    legal: switchAt(element, 'w:isLgl') ?? false,
    glue: valueAt(element, 'w:suff') === 'nothing' ? '' : ' '
  }
}

/** A format of its own is an example, of which figures with leading noughts are known: "01, 02, 03, ...". */
const formatOf = (element: XmlElement): string => {
  const attributes = firstAt(element, 'w:numFmt')?.attributes
  const format = attributes?.['w:val'] ?? 'decimal'
  return format === 'custom' && /^01, 02,/.test(attributes?.['w:format'] ?? '') ? 'decimalZero' : format
}
