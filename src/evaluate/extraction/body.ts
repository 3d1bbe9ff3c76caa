import type {Block, Document} from '../../domain/document.js'

/** A block with its own text; of what kind is not always known. */
export type SaidBlock = {
  readonly kind?: Block['kind'] | undefined
  readonly number?: string | undefined
  readonly level?: number | undefined
  readonly text: string
}

/** A document's blocks with their texts. */
export const saidBlocks = ({text, blocks}: Pick<Document, 'text' | 'blocks'>): readonly SaidBlock[] =>
  blocks.map(block => ({...block, text: text.slice(block.start, block.end)}))

/**
 * The body without furniture, footnotes last: whether a reader puts a note behind its paragraph, at the foot of the
 * page or at the end is no fault.
 */
export const bodyOf = <Said extends SaidBlock>(blocks: readonly Said[]): readonly Said[] => [
  ...blocks.filter(({kind}) => kind !== 'footnote' && kind !== 'furniture'),
  ...blocks.filter(({kind}) => kind === 'footnote')
]
