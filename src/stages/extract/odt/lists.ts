import type {ListLevel} from '../lists/labels.js'
import {allBelow, elementsIn, firstAt, type XmlElement} from '../zip/xml-tree.js'

/** The levels of a list, from 0. */
export type OdfLevels = ReadonlyMap<number, ListLevel>

/** The styles of lists by name; that of numbered headings is called "". */
export const odfListStyles = (parts: readonly (XmlElement | undefined)[]): ReadonlyMap<string, OdfLevels> => {
  const below = (name: string) => parts.flatMap(part => (part === undefined ? [] : allBelow(part, name)))
  const lists = below('text:list-style').map(
    style => [style.attributes['style:name'] ?? '', levelsOf(style)] as const
  )
  return new Map([...lists, ...below('text:outline-style').map(style => ['', levelsOf(style)] as const)])
}

const levelsOf = (style: XmlElement): OdfLevels =>
  new Map(
    elementsIn(style).flatMap(element => {
      const level = Number(element.attributes['text:level']) - 1
      return Number.isInteger(level) && level >= 0 ? [[level, levelOf(element, level)] as const] : []
    })
  )

const levelOf = (element: XmlElement, level: number): ListLevel => {
  const numbered = /^text:(?:list|outline)-level-style(?:-number)?$/.test(element.name)
  const {attributes} = element
  return {
    format: numbered ? formatOf(attributes) : 'bullet',
    text: labelText(attributes, level),
    start: Number(attributes['text:start-value'] ?? 1),
    restartsBelow: level,
    legal: false,
    glue: followerOf(element) === 'nothing' ? '' : ' '
  }
}

const followerOf = (element: XmlElement): string | undefined =>
  firstAt(element, 'style:list-level-properties', 'style:list-level-label-alignment')?.attributes[
    'text:label-followed-by'
  ]

/** "%1.%2)": as newer programs write it out, else put together from its prefix, suffix and levels shown. */
const labelText = (attributes: XmlElement['attributes'], level: number): string => {
  const written = attributes['loext:num-list-format'] ?? attributes['style:num-list-format']
  if (written !== undefined) return written.replaceAll(/%(\d)%/g, '%$1')
  const shown = Math.max(1, Number(attributes['text:display-levels'] ?? 1))
  const figures = Array.from(
    {length: Math.min(shown, level + 1)},
    (_, at) => `%${level + 1 - at}`
  ).toReversed()
  return `${attributes['style:num-prefix'] ?? ''}${figures.join('.')}${attributes['style:num-suffix'] ?? ''}`
}

/** By their beginnings, as an office program writes its own formats. */
const formats: readonly (readonly [RegExp, string])[] = [
  [/^1$/, 'decimal'],
  [/^i$/, 'lowerRoman'],
  [/^I$/, 'upperRoman'],
  [/^01, 02/, 'decimalZero'],
  [/^一, 二/, 'chineseCounting'],
  [/^甲, 乙/, 'ideographTraditional'],
  [/^①, ②/, 'decimalEnclosedCircle'],
  [/^أ, ب, ت/, 'arabicAlpha'],
  [/^а, б.*\(ru\)/, 'russianLower'],
  [/^А, Б.*\(ru\)/, 'russianUpper'],
  [/^א, י/, 'hebrew1'],
  [/^א, ב/, 'hebrew2']
]

const formatOf = (attributes: XmlElement['attributes']): string => {
  const format = attributes['style:num-format'] ?? ''
  if (format === '') return 'none'
  if (/^a$/i.test(format)) {
    const repeated = attributes['style:num-letter-sync'] === 'true'
    return `${format === 'a' ? 'lower' : 'upper'}${repeated ? 'Letter' : 'Alphabet'}`
  }
  return formats.find(([pattern]) => pattern.test(format))?.[1] ?? 'unknown'
}
