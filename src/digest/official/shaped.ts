import type {Block, Inlines, Outline, Section} from '../outline/outline.js'
import {idsIn} from '../outline/places.js'

/** Sections whose plain paragraphs are numbered from 1 through all of them. */
export function numbered(sections: readonly Section[]): readonly Section[] {
  let last = 0
  const block = (it: Block): Block =>
    it.kind === 'paragraph' && it.tone === 'plain' ? {...it, number: ++last} : it
  const walked = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.map(block),
    sections: section.sections.map(walked)
  })
  return sections.map(walked)
}

/** A section with its tables and without pictures: a paper is printed, copied and filed as words. */
export const withoutPictures = (section: Section): Section => ({
  ...section,
  blocks: section.blocks.filter(({kind}) => kind !== 'figure'),
  sections: section.sections.map(withoutPictures)
})

/** An outline of which every link leads somewhere: what would lead to a chapter that it has not is words alone. */
export function withLiveLinks(outline: Outline): Outline {
  const places = new Set(idsIn(outline))
  const line = (parts: Inlines): Inlines =>
    parts.flatMap(part => {
      if (typeof part === 'string' || 'text' in part) return [part]
      const inner = line(part.parts)
      return part.kind === 'link' && !places.has(part.to) ? inner : [{...part, parts: inner}]
    })
  const block = (it: Block): Block => {
    switch (it.kind) {
      case 'paragraph':
        return {...it, parts: line(it.parts)}
      case 'list':
        return {...it, entries: it.entries.map(({id, parts}) => ({id, parts: line(parts)}))}
      case 'table':
        return {
          ...it,
          caption: line(it.caption),
          rows: it.rows.map(({id, cells}) => ({id, cells: cells.map(line)}))
        }
      case 'quote':
        return {...it, cite: line(it.cite), source: line(it.source)}
      case 'figure':
        return {...it, caption: line(it.caption)}
    }
  }
  const walked = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.map(block),
    sections: section.sections.map(walked)
  })
  return {
    ...outline,
    front: outline.front.map(block),
    sections: outline.sections.map(walked),
    closing: (outline.closing ?? []).map(block)
  }
}
