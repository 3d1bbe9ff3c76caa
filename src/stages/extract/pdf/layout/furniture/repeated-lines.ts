import type {Line} from '../lines/lines.js'
import type {EdgeLine, PageEdges} from './edges.js'

/** The lines at the edges of pages that stand on several of them, where other pages do not have their text. */
export const repeatedLines = (edges: readonly PageEdges[]): ReadonlySet<Line> => {
  const all = edges.flatMap(({head, foot}) => [...head, ...foot].flat())
  const groups = groupsOf(all)
  const enough = Math.max(2, Math.min(4, Math.ceil(edges.length * 0.3)))
  const repeated = new Set<Line>()
  for (const group of groups)
    if (pagesOf(group) >= enough && countsTogether(group)) for (const {line} of group) repeated.add(line)
  return new Set([...repeated].filter(inOwnSlot(all, repeated)))
}

const pagesOf = (group: readonly EdgeLine[]): number => new Set(group.map(({page}) => page)).size

/** The most texts that a recognised line is compared with. */
const mostAlike = 400

/** Lines that say the same but for their figures; recognised ones may differ by a few letters. */
const groupsOf = (all: readonly EdgeLine[]): readonly (readonly EdgeLine[])[] => {
  const groups = new Map<string, EdgeLine[]>()
  for (const edgeLine of all) {
    const exact = keyOf(edgeLine)
    const key = edgeLine.line.font === '' && !groups.has(exact) ? (likest(exact, groups) ?? exact) : exact
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [edgeLine])
    else group.push(edgeLine)
  }
  return [...groups.values()]
}

const keyOf = ({line, side}: EdgeLine): string =>
  `${side} ${line.text.replaceAll(/[\d٠-٩]+/g, '#').toLowerCase()}`

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
const countsTogether = (group: readonly EdgeLine[]): boolean => {
  const figures = group.map(({line, page}) => ({page, values: line.text.match(/\d+/g)?.map(Number) ?? []}))
  const most = Math.max(...figures.slice(0, 100).map(({values}) => values.length))
  for (let at = 0; at < most; at++) {
    const values = new Set(figures.map(found => found.values[at]))
    const offsets = new Map<number, number>()
    for (const {page, values: own} of figures)
      offsets.set((own[at] ?? 0) - page, (offsets.get((own[at] ?? 0) - page) ?? 0) + 1)
    if (values.size > 0.3 * figures.length + 1 && Math.max(...offsets.values()) < 0.5 * figures.length)
      return false
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
