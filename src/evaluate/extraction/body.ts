import type {Block, Document} from '../../domain/document.js'
import {editDistance} from '../../domain/text/edit-distance.js'

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

/** A block stands for a note while no more than a fifth of it differs. */
const DIFFERENT = 0.2

/**
 * The body without furniture, footnotes last, and with them what says the same as one of `notes`: whether a reader
 * puts a note behind its paragraph, at the foot of the page or at the end makes no character wrong.
 */
export const bodyOf = <Said extends SaidBlock>(
  blocks: readonly Said[],
  notes: readonly SaidBlock[] = []
): readonly Said[] => {
  const body = blocks.filter(({kind}) => kind !== 'furniture')
  const isNote = (block: Said): boolean =>
    block.kind === 'footnote' || notes.some(note => saysTheSame(block.text, note.text))
  return [...body.filter(block => !isNote(block)), ...body.filter(isNote)]
}

/** Of some notes, how many were read as footnotes. */
export const notesRead = (
  blocks: readonly SaidBlock[],
  notes: readonly SaidBlock[]
): {readonly right: number; readonly of: number} => {
  const read = blocks.filter(({kind}) => kind === 'footnote')
  return {
    right: notes.filter(note => read.some(({text}) => saysTheSame(text, note.text))).length,
    of: notes.length
  }
}

const saysTheSame = (one: string, other: string): boolean => {
  const longest = Math.max(one.length, other.length)
  const shortest = Math.min(one.length, other.length)
  return longest - shortest <= DIFFERENT * longest && editDistance(one, other) <= DIFFERENT * longest
}
