import type {CellKind} from '../../../domain/position.js'

/** The kinds of cells that lists count, in the order of their columns. */
export const countedKinds = [
  'position',
  'mentions',
  'silent',
  'unread'
] as const satisfies readonly CellKind[]
