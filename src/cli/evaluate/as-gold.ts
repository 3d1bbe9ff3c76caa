import type {GoldRow} from '../../evaluate/tags/gold.js'
import type {WrittenPassage} from '../../train/examples/training-passage.js'

/** A training passage as one that people coded. */
export const asGold = (passage: WrittenPassage): GoldRow => ({
  ...passage,
  tags: [...passage.tags],
  trap: false
})
