import type {Block, Box, Document} from '../../../domain/document.js'
import type {Span} from '../../../domain/span.js'

/** Where a stretch of a document stands on its pages: `page x y width height`, box by box, between semicolons. */
export type BoxesOf = (span: Span) => string | undefined

/** Looks boxes up by the blocks that hold them; undefined where the format has no pages. */
export function boxesIn({blocks}: Pick<Document, 'blocks'>): BoxesOf {
  const placed = blocks
    .filter(({boxes, kind}) => boxes !== undefined && kind !== 'furniture')
    .toSorted((a, b) => a.start - b.start)
  return span => {
    const boxes = blocksOver(placed, span).flatMap(({boxes}) => boxes ?? [])
    return boxes.length === 0 ? undefined : boxes.map(written).join(';')
  }
}

function blocksOver(blocks: readonly Block[], {start, end}: Span): readonly Block[] {
  // Blocks are many and passages are too: look only where it can be.
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: Block[] = []
  for (let place = low; place < blocks.length; place++) {
    const block = blocks[place]
    if (block === undefined || block.start >= end) break
    found.push(block)
  }
  return found
}

const written = ({height, page, width, x, y}: Box): string =>
  [page, ...[x, y, width, height].map(points => Math.round(points * 10) / 10)].join(' ')
