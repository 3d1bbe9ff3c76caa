import type {Cell} from '../../domain/digest/cell.js'
import type {Position} from '../../domain/position.js'

/** The sides of a code: for it (also with reservations), against it, and both at once. */
export const codeSides = ['for', 'against', 'both'] as const
export type CodeSide = (typeof codeSides)[number]

/** On which side a stance stands; null where none is taken. */
export function sideOf(stance: Position['stance'] | 'mentions'): CodeSide | null {
  if (stance === null || stance === 'mentions') return null
  if (stance === 'mixed') return 'both'
  return stance === 'opposes' ? 'against' : 'for'
}

/** The sides that stand against a side. Who says both stands against nobody. */
export const against: Readonly<Record<CodeSide, readonly CodeSide[]>> = {
  for: ['against'],
  against: ['for'],
  both: []
}

/** Whether anything is said in a cell. */
export const speaks = ({cell}: Pick<Cell, 'cell'>): boolean => cell === 'position' || cell === 'mentions'

/** The cells of a side, in their order. */
export const onSide = (cells: readonly Cell[], side: CodeSide): readonly Cell[] =>
  cells.filter(cell => cell.cell === 'position' && sideOf(cell.stance) === side)
