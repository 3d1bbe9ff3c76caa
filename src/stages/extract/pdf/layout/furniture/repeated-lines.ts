import type {Line} from '../lines/lines.js'
import type {EdgeLine, PageEdges} from './edges.js'

/** The lines at the edges of pages that stand on several of them, where other pages do not have their text. */
export const repeatedLines = (edges: readonly PageEdges[]): ReadonlySet<Line> => {
  const rows = edges.flatMap(({head, foot}) => [...head, ...foot])
  const all = rows.flat()
  const enough = Math.max(2, Math.min(4, Math.ceil(edges.length * 0.3)))
  const repeated = new Set<Line>()
  for (const group of groupsOf(rows.flatMap(stripsOf)))
    if (pagesOf(group) >= enough && countsTogether(group))
      for (const {line} of group.flatMap(({parts}) => parts)) repeated.add(line)
  return new Set([...repeated].filter(inOwnSlot(all, repeated)))
}

/** A line, or all lines of one row. */
type Strip = {
  readonly parts: readonly EdgeLine[]
  readonly text: string
  readonly side: 'head' | 'foot'
  readonly page: number
  readonly recognised: boolean
}

/** Each line of a row and the whole of it: what is apart in print may be recognised as one line, and the reverse. */
const stripsOf = (row: readonly EdgeLine[]): readonly Strip[] =>
  [...row.map(edgeLine => [edgeLine]), ...(row.length > 1 ? [row] : [])].flatMap(stripOf)

const stripOf = (parts: readonly EdgeLine[]): readonly Strip[] => {
  const [first] = parts
  if (first === undefined) return []
  const {side, page} = first
  const inOrder = parts.map(({line}) => line).toSorted((a, b) => a.start - b.start)
  const text = inOrder.map(line => line.text).join(' ')
  return [{parts, text, side, page, recognised: inOrder.some(({font}) => font === '')}]
}

const pagesOf = (group: readonly Strip[]): number => new Set(group.map(({page}) => page)).size

/** The most texts that a recognised line is compared with. */
const mostAlike = 400

/** Strips that say the same but for their figures; recognised ones may differ by a few letters. */
const groupsOf = (all: readonly Strip[]): readonly (readonly Strip[])[] => {
  const groups = new Map<string, Strip[]>()
  // Print is sure of its letters, so what was recognised is held against it and not the reverse.
  for (const strip of all.toSorted((a, b) => Number(a.recognised) - Number(b.recognised))) {
    const exact = keyOf(strip)
    const key = strip.recognised && !groups.has(exact) ? (likest(exact, groups) ?? exact) : exact
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [strip])
    else group.push(strip)
  }
  return [...groups.values()]
}

const keyOf = ({text, side}: Strip): string => `${side} ${text.replaceAll(/[\d٠-٩]+/g, '#').toLowerCase()}`

const likest = (key: string, groups: ReadonlyMap<string, unknown>): string | undefined => {
  const pairs = pairsOf(key)
  let tried = 0
  for (const other of groups.keys()) {
    tried += 1
    if (tried > mostAlike) return undefined
    const near = Math.abs(other.length - key.length) <= 0.25 * key.length
    if (near && likeness(pairs, pairsOf(other)) > 0.75) return other
  }
  return undefined
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({length: Math.max(text.length - 1, 0)}, (_, i) => text.slice(i, i + 2)))

const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  (2 * [...one].filter(pair => other.has(pair)).length) / Math.max(one.size + other.size, 1)

/** Figures that differ must count the pages: "Article 5" and "Article 6" on top of two pages are headings. */
const countsTogether = (group: readonly Strip[]): boolean => {
  const figures = group.map(({text, page}) => ({page, values: text.match(/\d+/g)?.map(Number) ?? []}))
  const most = Math.max(...figures.slice(0, 100).map(({values}) => values.length))
  for (let at = 0; at < most; at++) {
    // A figure may be missing where it was not recognised, or is a line of its own.
    const found = figures.flatMap(({page, values}) => values.slice(at, at + 1).map(value => ({page, value})))
    const offsets = new Map<number, number>()
    for (const {page, value} of found) offsets.set(value - page, (offsets.get(value - page) ?? 0) + 1)
    const different = new Set(found.map(({value}) => value)).size
    if (different > 0.3 * found.length + 1 && Math.max(...offsets.values()) < 0.5 * found.length) return false
  }
  return true
}

/** How many points high the slots are in which headers and footers stand. */
const slotHeight = 4

/** True for lines at a height where most pages have lines that repeat; where they have text, it is text. */
const inOwnSlot = (all: readonly EdgeLine[], repeated: ReadonlySet<Line>): ((line: Line) => boolean) => {
  const slots = new Map<string, {own: number; other: number}>()
  const slotOf = ({side, distance}: EdgeLine, step = 0) =>
    `${side} ${Math.round(distance / slotHeight) + step}`
  const edgeLines = new Map(all.map(edgeLine => [edgeLine.line, edgeLine]))
  for (const edgeLine of all) {
    const slot = slots.get(slotOf(edgeLine)) ?? {own: 0, other: 0}
    slots.set(slotOf(edgeLine), slot)
    if (repeated.has(edgeLine.line)) slot.own += 1
    else if (edgeLine.line.text.length > 20) slot.other += 1
  }
  return line => {
    const edgeLine = edgeLines.get(line)
    if (edgeLine === undefined) return false
    const near = [-1, 0, 1].map(step => slots.get(slotOf(edgeLine, step)) ?? {own: 0, other: 0})
    return near.reduce((sum, {own, other}) => sum + own - other, 0) >= 0
  }
}
