import {type EntryLabel, type List, listLabels} from '../lists/labels.js'
import {elementsIn, type XmlElement} from '../zip/xml-tree.js'
import type {OdfLevels} from './lists.js'

/** Where in a list a paragraph stands: its list, level, and whether the label of its entry is still to be printed. */
export type EntryPlace = {
  readonly list: List
  readonly level: number
  /** The entry that it stands in, and no other. */
  readonly entry: XmlElement | null
}

/** The lists of one text, in the order of reading. */
export type Entries = {
  /** The place inside an entry of a list that stands at `around`; the entries of one list are given in order. */
  readonly inside: (list: XmlElement, entry: XmlElement, around: EntryPlace | null) => EntryPlace
  /** The label of the first paragraph of an entry; null for its other paragraphs. */
  readonly labelAt: (place: EntryPlace) => EntryLabel | null
  /** The label of a heading that is numbered by its level. */
  readonly labelOfHeading: (heading: XmlElement, level: number) => EntryLabel | null
}

/** Follow the lists of a text; a list that is said to go on counts on from the one it names, or from the last. */
export const entriesOf = (styles: ReadonlyMap<string, OdfLevels>): Entries => {
  const labelOf = listLabels()
  const labelled = new Set<XmlElement>()
  const counterOf = new Map<XmlElement, string>()
  const byId = new Map<string, string>()
  const lastOfStyle = new Map<string, string>()
  const counterFor = (list: XmlElement, style: string): string => {
    const {attributes} = list
    const named = byId.get(attributes['text:continue-list'] ?? '')
    const before = attributes['text:continue-numbering'] === 'true' ? lastOfStyle.get(style) : undefined
    const counter = counterOf.get(list) ?? named ?? before ?? `list ${counterOf.size}`
    counterOf.set(list, counter)
    lastOfStyle.set(style, counter)
    const id = attributes['xml:id']
    if (id !== undefined) byId.set(id, counter)
    return counter
  }
  const inside = (list: XmlElement, entry: XmlElement, around: EntryPlace | null): EntryPlace => {
    const style =
      entry.attributes['text:style-override'] ?? list.attributes['text:style-name'] ?? around?.list.id ?? ''
    const level = around === null ? 0 : around.level + 1
    const counter = around?.list.counter ?? counterFor(list, style)
    const levels = styles.get(style) ?? new Map()
    return {
      list: {id: style, counter, levels, restarts: restartOf(entry, level)},
      level,
      entry: entry.name === 'text:list-item' ? entry : null
    }
  }
  const labelAt = ({list, level, entry}: EntryPlace): EntryLabel | null => {
    if (entry === null || labelled.has(entry)) return null
    labelled.add(entry)
    // What begins anew does so for one entry alone, whatever its list.
    const once = list.restarts.size === 0 ? list : {...list, id: `${list.id} at entry ${labelled.size}`}
    return labelOf(once, level)
  }
  const labelOfHeading = (heading: XmlElement, level: number): EntryLabel | null => {
    const levels = styles.get('')
    const format = levels?.get(level - 1)?.format
    if (levels === undefined || heading.attributes['text:is-list-header'] === 'true') return null
    if (format === undefined || format === 'none') return null
    return labelOf({id: 'headings', counter: 'headings', levels, restarts: new Map()}, level - 1)
  }
  return {inside, labelAt, labelOfHeading}
}

const restartOf = (entry: XmlElement, level: number): ReadonlyMap<number, number> => {
  const start = entry.attributes['text:start-value']
  return new Map(start === undefined ? [] : [[level, Number(start)]])
}

/** The entries and headers of a list. */
export const entriesIn = (list: XmlElement): readonly XmlElement[] =>
  elementsIn(list).filter(({name}) => name === 'text:list-item' || name === 'text:list-header')
