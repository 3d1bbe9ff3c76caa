import type {QuoteNumbers} from '../../handout/page/quote-numbers.js'
import type {Scene} from '../../handout/page/scene.js'
import type {DraftComparison} from '../comparison.js'

/** A comparison as it is being written. */
export type DraftView = {
  readonly comparison: DraftComparison
  readonly scene: Scene
  readonly numbers: QuoteNumbers
}
