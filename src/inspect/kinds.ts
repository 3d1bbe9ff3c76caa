import type {Block} from '../domain/document.js'

type Kind = Block['kind']

/** How a kind of block is told from the others: by a word, a sign and a colour, so that none stands alone. */
export type KindMark = {readonly word: string; readonly sign: string; readonly colour: string}

/** Each kind, in the order of the legend. The colours keep 4.5 to 1 on white, and apart from one another. */
export const kinds: Readonly<Record<Kind, KindMark>> = {
  heading: {word: 'heading', sign: 'H', colour: '#8a1f5c'},
  paragraph: {word: 'paragraph', sign: 'P', colour: '#12587c'},
  'list-item': {word: 'entry of a list', sign: 'L', colour: '#1b6b3a'},
  'table-cell': {word: 'cell of a table', sign: 'T', colour: '#6b4a00'},
  footnote: {word: 'footnote', sign: 'N', colour: '#5b4885'},
  furniture: {word: 'furniture, never a passage', sign: 'F', colour: '#5c6670'}
}
