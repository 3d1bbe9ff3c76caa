import type {Scene} from '../../handout/said/scene.js'
import type {DraftComparison} from '../comparison.js'

/** A comparison as it is being written. */
export type DraftView = {
  readonly comparison: DraftComparison
  readonly scene: Scene
}
