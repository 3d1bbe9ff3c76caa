import {type Block, type Inlines, laidOut, type Outline} from '../../../src/digest/outline/outline.js'
import {idsIn} from '../../../src/digest/outline/places.js'

/** Ids of all places, and where links lead, in an outline. */
export function placesAndLinks(outline: Outline): {
  readonly places: readonly string[]
  readonly links: readonly string[]
} {
  const blocks = laidOut(outline)
  return {
    places: idsIn(outline),
    links: blocks.flatMap(block => (block.kind === 'heading' ? [] : linesOf(block)).flatMap(linksIn))
  }
}

/** Every line of words in a block. */
export const linesOf = (block: Block): readonly Inlines[] => {
  switch (block.kind) {
    case 'paragraph':
      return [block.parts]
    case 'list':
      return block.entries.map(({parts}) => parts)
    case 'table':
      return [block.caption, ...block.rows.flatMap(({cells}) => cells)]
    case 'quote':
      return [block.cite, block.source]
    case 'figure':
      return [block.caption]
  }
}

const linksIn = (parts: Inlines): readonly string[] =>
  parts.flatMap(part =>
    typeof part === 'string' || 'text' in part
      ? []
      : part.kind === 'link'
        ? [part.to, ...linksIn(part.parts)]
        : linksIn(part.parts)
  )
