import type {Parts} from './parts.js'
import {attributeOf, elementsOf} from './xml.js'

type Level = {readonly format: string; readonly text: string; readonly start: number}
type List = {readonly counter: string; readonly levels: ReadonlyMap<number, Level>}
type Numbering = {readonly list: string; readonly level: number}

/**
 * Write the numbers that Word prints into the text of its automatically numbered paragraphs. A paragraph whose
 * number cannot be known for sure is left without one, as an invented number could be cited.
 */
export const numberParagraphs = (parts: Parts): Parts => {
  const xml = parts.get('word/document.xml')
  const lists = listsOf(parts.get('word/numbering.xml') ?? '')
  if (xml === undefined || lists.size === 0) return parts
  const styles = numberedStyles(parts.get('word/styles.xml') ?? '')
  const counts = new Map<string, number[]>()
  const numbered = xml.replaceAll(/<w:pPr>((?:(?!<w:pPr[ >])[\s\S])*?)<\/w:pPr>/g, (whole, inner: string) => {
    const found = numberingOf(inner, styles)
    const list = found === null ? undefined : lists.get(found.list)
    if (found === null || list === undefined) return whole
    const label = nextLabel(found, list, counts)
    if (label === null) return whole
    // Number 0 takes the paragraph out of its list, also out of its style's.
    const plain = withoutNumber(inner)
    return `<w:pPr>${plain}<w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">${label} </w:t></w:r>`
  })
  return new Map([...parts, ['word/document.xml', numbered]])
}

const listsOf = (xml: string): ReadonlyMap<string, List> => {
  const abstract = new Map<string, ReadonlyMap<number, Level>>()
  for (const [id, body] of elementsOf(xml, 'w:abstractNum', 'w:abstractNumId'))
    abstract.set(id, levelsOf(body))
  const lists = new Map<string, List>()
  for (const [id, body] of elementsOf(xml, 'w:num', 'w:numId')) {
    const counter = attributeOf(body, 'abstractNumId') ?? ''
    // An override starts a count of its own.
    const own = body.includes('<w:lvlOverride')
    const levels = new Map([...(abstract.get(counter) ?? []), ...overridesOf(body, abstract.get(counter))])
    lists.set(id, {counter: own ? `${counter}/${id}` : counter, levels})
  }
  return lists
}

const levelsOf = (xml: string): ReadonlyMap<number, Level> =>
  new Map(
    elementsOf(xml, 'w:lvl', 'w:ilvl').map(([level, body]) => [
      Number(level),
      {
        format: attributeOf(body, 'numFmt') ?? 'decimal',
        text: attributeOf(body, 'lvlText') ?? '',
        start: Number(attributeOf(body, 'start') ?? 1)
      }
    ])
  )

const overridesOf = (
  xml: string,
  levels?: ReadonlyMap<number, Level>
): readonly (readonly [number, Level])[] =>
  elementsOf(xml, 'w:lvlOverride', 'w:ilvl').flatMap(([level, body]) => {
    const changed = levelsOf(body).get(Number(level)) ?? levels?.get(Number(level))
    const start = attributeOf(body, 'startOverride')
    if (changed === undefined) return []
    return [[Number(level), start === undefined ? changed : {...changed, start: Number(start)}] as const]
  })

const numberedStyles = (xml: string): ReadonlyMap<string, Numbering> => {
  const found = new Map<string, Numbering>()
  for (const [id, body] of elementsOf(xml, 'w:style', 'w:styleId')) {
    const list = attributeOf(body, 'numId')
    if (list !== undefined) found.set(id, {list, level: Number(attributeOf(body, 'ilvl') ?? 0)})
  }
  return found
}

const numberingOf = (properties: string, styles: ReadonlyMap<string, Numbering>): Numbering | null => {
  const style = styles.get(attributeOf(properties, 'pStyle') ?? '')
  const list = attributeOf(properties, 'numId') ?? style?.list
  if (list === undefined || list === '0') return null
  return {list, level: Number(attributeOf(properties, 'ilvl') ?? style?.level ?? 0)}
}

const nextLabel = ({level}: Numbering, list: List, counts: Map<string, number[]>): string | null => {
  const own = list.levels.get(level)
  if (own === undefined) return null
  const before = counts.get(list.counter) ?? []
  const startOf = (depth: number) => list.levels.get(depth)?.start ?? 1
  // Outer levels that were not used yet show their start; deeper ones begin again.
  const now = Array.from({length: level + 1}, (_, depth) =>
    depth < level ? (before[depth] ?? startOf(depth)) : (before[depth] ?? startOf(depth) - 1) + 1
  )
  counts.set(list.counter, now)
  if (own.format === 'bullet' || own.format === 'none') return null
  const figures = now.map((count, depth) => figureOf(count, list.levels.get(depth)?.format ?? ''))
  if (figures.includes(null) || own.text === '') return null
  return own.text.replaceAll(/%(\d)/g, (_, depth: string) => figures[Number(depth) - 1] ?? '')
}

const figureOf = (count: number, format: string): string | null => {
  if (format === 'decimal') return String(count)
  if (/^(?:lower|upper)Letter$/.test(format) && count <= 26)
    return String.fromCharCode((format === 'lowerLetter' ? 96 : 64) + count)
  if (format === 'lowerRoman') return romanOf(count)
  return format === 'upperRoman' ? romanOf(count).toUpperCase() : null
}

const withoutNumber = (properties: string): string => {
  const close = properties.indexOf('</w:numPr>')
  const open = properties.slice(0, Math.max(close, 0)).indexOf('<w:numPr>')
  return open < 0 ? properties : properties.slice(0, open) + properties.slice(close + '</w:numPr>'.length)
}

const romans: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

const romanOf = (count: number): string => {
  const [value, letters] = romans.find(([least]) => least <= count) ?? [1, '']
  return count <= 0 ? '' : letters + romanOf(count - value)
}
