import type {Comparison} from '../tags/comparison.js'
import type {Scores} from '../tags/score.js'

/** A tagger and how well it does. */
export type Scored = {readonly name: string; readonly scores: Scores}

/** What `concord evaluate tags` tells. */
export type Report = {
  /** The file or folder of coded passages. */
  readonly gold: string
  /** How the passages were left out of what the tagger was made from; null where it was made before. */
  readonly splitBy: {readonly by: string; readonly parts: number} | null
  readonly tagger: Scored
  readonly baselines: readonly Scored[]
  /** The tagger (one) beside another, held against the same passages. */
  readonly comparison: (Comparison & {readonly other: string}) | null
}
