import type {Cell} from '../domain/digest/cell.js'
import type {CellKind} from '../domain/position.js'
import type {Stance} from '../domain/tag.js'

/**
 * How a party or a passage speaks, and the ways of not speaking: one for each kind of cell that a reader sees. `unsure` is a
 * silent cell where the machine cannot tell of some words whether they speak.
 */
export type Manner = Stance | 'mixed' | 'unsure' | Exclude<CellKind, 'position' | 'mentions'>

/** What a cell shows: the stance where a position is taken, else the kind of the cell, and whether its silence is sure. */
export function mannerOf({
  cell,
  stance,
  unsure
}: Pick<Cell, 'cell' | 'stance' | 'unsure'>): Manner | 'position' {
  if (cell === 'position') return stance ?? 'position'
  return cell === 'silent' && unsure !== undefined ? 'unsure' : cell
}

/** Whether a cell is counted where a manner is: one that is not sure is among the silent, and named again after them. */
export const isCountedAs = (manner: Manner | 'position', cell: Parameters<typeof mannerOf>[0]): boolean =>
  manner === 'silent' ? cell.cell === 'silent' : mannerOf(cell) === manner

/** The manners of not speaking, in the order in which they are listed. */
export const mannersOfSilence = ['silent', 'unsure', 'unread'] as const satisfies readonly Manner[]
export type MannerOfSilence = (typeof mannersOfSilence)[number]

/** The manners that a key explains, in its order. */
export const mannersInKey = [
  'supports',
  'qualified',
  'opposes',
  'mixed',
  'mentions',
  'silent',
  'unsure',
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
  unsure: '(○)',
  silent: '·',
  unread: '?'
}
