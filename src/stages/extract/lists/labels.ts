import {figureOf} from './figures.js'

/** One level of a list. */
export type ListLevel = {
  /** By the names of ECMA-376 17.18.59; `bullet` and `none` print no figure. */
  readonly format: string
  /** What is printed, with "%1" for the figure of the first level. */
  readonly text: string
  readonly start: number
  /** Begins again after an entry of a level below this one, from 0; the level itself where nothing else is said. */
  readonly restartsBelow: number
  /** True where the figures of outer levels are printed in plain figures, whatever their own format. */
  readonly legal: boolean
  /** What stands between label and text. */
  readonly glue: string
}

/** A list as one run of entries; lists of one `counter` count on from one another. */
export type List = {
  readonly id: string
  readonly counter: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Where this list begins a level anew, and with which count. */
  readonly restarts: ReadonlyMap<number, number>
}

/** What is printed before an entry. `label` is null where nothing is, or where it cannot be known for sure. */
export type EntryLabel = {readonly label: string | null; readonly glue: string; readonly bulleted: boolean}

/** From 0: OpenDocument has ten levels, Word has nine. */
const deepest = 9

/** Count through the lists of one document, entry after entry in the order of reading. */
export const listLabels = (): ((list: List, level: number) => EntryLabel) => {
  const counters = new Map<string, ReadonlyMap<number, number>>()
  const restarted = new Set<string>()
  return (list, level) => {
    // Counting the outer levels of one that a damaged file makes up would take for ever.
    if (!(level >= 0 && level <= deepest)) return {label: null, glue: ' ', bulleted: true}
    const before = counters.get(list.counter) ?? new Map<number, number>()
    const key = `${list.id} ${level}`
    const restart = restarted.has(key) ? undefined : list.restarts.get(level)
    restarted.add(key)
    const now = countedOn(before, list, {level, restart})
    counters.set(list.counter, now)
    const own = list.levels.get(level)
    const bulleted = own === undefined || own.format === 'bullet'
    if (own === undefined || bulleted) return {label: null, glue: ' ', bulleted}
    return {label: labelOf(now, list, own), glue: own.glue, bulleted: false}
  }
}

type Counts = ReadonlyMap<number, number>

/** Outer levels that were not used yet count as begun; inner ones begin again where they are said to. */
const countedOn = (
  before: Counts,
  list: List,
  {level, restart}: {readonly level: number; readonly restart: number | undefined}
): Counts => {
  const startOf = (depth: number) => list.restarts.get(depth) ?? list.levels.get(depth)?.start ?? 1
  const now = new Map<number, number>()
  for (let depth = 0; depth < level; depth++) now.set(depth, before.get(depth) ?? startOf(depth))
  const last = before.get(level)
  now.set(level, restart ?? (last === undefined ? startOf(level) : last + 1))
  for (const [depth, count] of before)
    if (depth > level && (list.levels.get(depth)?.restartsBelow ?? depth) <= level) now.set(depth, count)
  return now
}

const labelOf = (counts: Counts, list: List, own: ListLevel): string | null => {
  let known = true
  const label = own.text.replaceAll(/%([1-9])/g, (_, depth: string) => {
    const level = Number(depth) - 1
    const format = list.levels.get(level)?.format ?? ''
    const figure =
      format === 'none' ? '' : figureOf(counts.get(level) ?? 0, own.legal ? plain(format) : format)
    known &&= figure !== null
    return figure ?? ''
  })
  const printed = label.trim()
  // A level without a figure may print a word ("Note:"), but a mere stop is none.
  return known && /[\p{L}\p{N}]/u.test(printed) ? printed : null
}

const plain = (format: string): string => (format === 'decimalZero' ? format : 'decimal')
