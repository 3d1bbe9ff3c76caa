import type {Position} from './position.js'

/** The sides of a code: for it (also with reservations), against it, and both at once. */
export const codeSides = ['for', 'against', 'both'] as const
export type CodeSide = (typeof codeSides)[number]

/** On which side a stance stands; null where none is taken. */
export function sideOf(stance: Position['stance'] | 'mentions'): CodeSide | null {
  if (stance === null || stance === 'mentions') return null
  if (stance === 'mixed') return 'both'
  return stance === 'opposes' ? 'against' : 'for'
}

/** Whether two sides are for and against each other. Who says both stands against nobody. */
export const areOpposed = (one: CodeSide | null, other: CodeSide | null): boolean =>
  (one === 'for' && other === 'against') || (one === 'against' && other === 'for')

/** Whether anything is said in a cell. */
export const speaks = ({cell}: Pick<Position, 'cell'>): boolean => cell === 'position' || cell === 'mentions'
