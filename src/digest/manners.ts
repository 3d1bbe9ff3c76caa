import type {Cell} from '../domain/digest/cell.js'
import type {CellKind} from '../domain/position.js'
import type {Stance} from '../domain/tag.js'

/** How a party or a passage speaks, and the two ways of not speaking: one for each kind of cell that a reader sees. */
export type Manner = Stance | 'mixed' | Exclude<CellKind, 'position' | 'mentions'>

/** What a cell shows: the stance where a position is taken, else the kind of the cell. */
export const mannerOf = (cell: Pick<Cell, 'cell' | 'stance'>): Manner | 'position' =>
  cell.cell === 'position' ? (cell.stance ?? 'position') : cell.cell

/** The manners that a key explains, in its order. */
export const mannersInKey = [
  'supports',
  'qualified',
  'opposes',
  'mixed',
  'mentions',
  'silent',
  'unread'
] as const satisfies readonly Manner[]

/** The acts that a letter stands for, in the order of the key. */
export const actsInKey = ['implements', 'obstacle', 'proposes', 'alleges-breach'] as const

/** The sign that stands for each manner wherever colour alone might not be seen; the same in every language. */
export const mannerSigns: Readonly<Record<Manner | 'position', string>> = {
  supports: '+',
  qualified: '(+)',
  opposes: '−',
  mixed: '±',
  position: '●',
  mentions: '○',
  silent: '·',
  unread: '?'
}
