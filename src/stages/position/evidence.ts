import type {Evidence, Position} from '../../domain/position.js'

/** From here on a tag is called sure: of tags at this confidence four in five are right, as calibrated. */
const SURE = 0.8

/** Whether the machine, or a person, is sure of a tag. */
export const isSure = (confidence: number): boolean => confidence >= SURE

/**
 * How much stands behind a cell: `strong` where a person has checked a tag of it or the machine is sure of two
 * passages, `fair` where it is sure of one or there are two, else `slight`; null where nothing was said.
 */
export function evidenceOf({
  passages,
  sure,
  checked
}: Pick<Position, 'passages' | 'sure' | 'checked'>): Evidence | null {
  if (passages === 0) return null
  if (checked > 0 || sure > 1) return 'strong'
  return sure > 0 || passages > 1 ? 'fair' : 'slight'
}
