import type {Cell} from '../../domain/digest/cell.js'
import {type CodeSide, sideOf} from '../../domain/side.js'

/** The sides that stand against a side. Who says both stands against nobody. */
export const against: Readonly<Record<CodeSide, readonly CodeSide[]>> = {
  for: ['against'],
  against: ['for'],
  both: []
}

/** The cells of a side, in their order. */
export const onSide = (cells: readonly Cell[], side: CodeSide): readonly Cell[] =>
  cells.filter(cell => cell.cell === 'position' && sideOf(cell.stance) === side)
