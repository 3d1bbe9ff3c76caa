import {laidOut, type Outline} from './outline.js'

/** The ids of all places in an outline that can be linked to, in order. */
export const idsIn = (outline: Outline): readonly string[] =>
  laidOut(outline).flatMap(block => {
    const own =
      block.kind === 'list'
        ? block.entries.map(({id}) => id)
        : [block.id, ...(block.kind === 'table' ? block.rows.map(({id}) => id) : [])]
    return own.filter(id => id !== null)
  })
