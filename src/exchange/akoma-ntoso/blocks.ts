import type {Block, Inline, Inlines, Outline, Section, Table} from '../../digest/outline/outline.js'
import type {XmlElement, XmlNode} from '../../stages/extract/zip/xml-tree.js'
import {wellFormed} from '../code-points.js'
import {element} from '../xml/xml-document.js'

/** How the places of an outline are named in Akoma Ntoso: `sec_1__sec_2__para_3`. */
export type KnownIds = {
  /** The eId of a section, by its id in the outline. */
  readonly of: (id: string) => string
  /** The eId of the next paragraph of a section. */
  readonly next: (section: string) => string
  /** The eId of a place that others link to; null where there is none. */
  readonly place: (id: string) => string | null
  /** An eId that nothing else has, for a table or a list. */
  readonly fresh: (kind: string) => string
}

/** Names for all places of an outline. */
export function idsOf({sections, front}: Outline): KnownIds {
  const places = new Map<string, string>()
  const name = (section: Section, eId: string): void => {
    places.set(section.id, eId)
    for (const block of section.blocks) namePlaces(block, places)
    for (const [n, below] of section.sections.entries()) name(below, `${eId}__sec_${n + 1}`)
  }
  for (const block of front) namePlaces(block, places)
  for (const [n, section] of sections.entries()) name(section, `sec_${n + 1}`)
  const counts = new Map<string, number>()
  const counted = (kind: string): number => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count
  }
  const of = (id: string): string => places.get(id) ?? id
  return {
    of,
    next: section => `${of(section)}__para_${counted(section)}`,
    place: id => places.get(id) ?? null,
    fresh: kind => `${kind}_${counted(` ${kind}`)}`
  }
}

/** Places within blocks keep their ids, which never stand twice. */
function namePlaces(block: Block, places: Map<string, string>): void {
  const ids = [
    block.kind === 'list' ? null : block.id,
    ...(block.kind === 'list' ? block.entries.map(({id}) => id) : []),
    ...(block.kind === 'table' ? block.rows.map(({id}) => id) : [])
  ]
  for (const id of ids) if (id !== null && !places.has(id)) places.set(id, `at_${id.replaceAll(/\s/gu, '_')}`)
}

/** A block of an outline as a block of Akoma Ntoso. */
export function blockOf(block: Block, ids: KnownIds): XmlElement {
  switch (block.kind) {
    case 'paragraph':
      return element(
        'p',
        {eId: placeOf(block.id, ids), class: block.tone === 'plain' ? null : block.tone},
        inlines(block.parts, ids)
      )
    case 'list':
      return element(
        'ul',
        {eId: ids.fresh('list')},
        block.entries.map(({id, parts}) => element('li', {eId: placeOf(id, ids)}, inlines(parts, ids)))
      )
    case 'quote':
      return element('p', {eId: placeOf(block.id, ids), class: 'quote'}, [
        element('embeddedText', {eId: ids.fresh('quote'), 'xml:lang': block.language}, [
          wellFormed(block.text)
        ]),
        ' ',
        element('span', {class: 'cite'}, inlines(block.cite, ids)),
        ' ',
        element('span', {class: 'source'}, inlines(block.source, ids))
      ])
    case 'table':
      return tableOf(block, ids)
    case 'figure':
      // The drawing is the same in words.
      return element('p', {eId: placeOf(block.id, ids), class: 'figure'}, [
        block.alternative,
        ' ',
        ...inlines(block.caption, ids)
      ])
  }
}

const tableOf = ({id, caption, columns, rows}: Table, ids: KnownIds): XmlElement =>
  element('table', {eId: placeOf(id, ids) ?? ids.fresh('table')}, [
    element('caption', {}, inlines(caption, ids)),
    element(
      'tr',
      {},
      columns.map(({heading}) => element('th', {}, [element('p', {}, [heading])]))
    ),
    ...rows.map(row =>
      element(
        'tr',
        {eId: placeOf(row.id, ids)},
        row.cells.map((cell, n) => element(n === 0 ? 'th' : 'td', {}, [element('p', {}, inlines(cell, ids))]))
      )
    )
  ])

const placeOf = (id: string | null, ids: KnownIds): string | null => (id === null ? null : ids.place(id))

const inlines = (parts: Inlines, ids: KnownIds): readonly XmlNode[] => parts.map(part => inlineOf(part, ids))

function inlineOf(part: Inline, ids: KnownIds): XmlNode {
  if (typeof part === 'string') return part
  if (part.kind === 'strong') return element('b', {}, inlines(part.parts, ids))
  if (part.kind === 'quiet') return element('span', {class: 'quiet'}, inlines(part.parts, ids))
  if (part.kind === 'sign') return element('span', {class: 'sign'}, [part.text])
  if (part.kind === 'apart') return element('span', {'xml:lang': part.language}, [part.text])
  const to = ids.place(part.to)
  return to === null
    ? element('span', {}, inlines(part.parts, ids))
    : element('a', {href: `#${to}`}, inlines(part.parts, ids))
}
