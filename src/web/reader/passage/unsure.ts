import type {SettledAnswer, SettledTag} from '../../../domain/tag.js'

/** Whether the machine is not sure enough for it to count, and no person has said anything of it yet. */
export const isUnsure = ({
  abstains,
  settled
}: Pick<SettledTag | SettledAnswer, 'abstains' | 'settled'>): boolean =>
  abstains === true && settled === 'machine'
