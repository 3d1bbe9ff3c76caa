import type {RuleBook} from '../../domain/pipeline/lexicon.js'
import type {Tag} from '../../domain/tag.js'

/**
 * The tags that the coding rules let one passage carry: at most so many of a taxonomy. What abstains does not count,
 * and stays.
 */
export function withinLimits(tags: readonly Tag[], rules: RuleBook): readonly Tag[] {
  return rules.limits.reduce<readonly Tag[]>((kept, {taxonomy, most, stance, over}) => {
    const counted = kept.filter(
      tag =>
        tag.abstains !== true &&
        tag.code.startsWith(`${taxonomy}/`) &&
        (stance === undefined || tag.stance === stance)
    )
    if (counted.length <= most) return kept
    const spared = over === 'drop-all' ? [] : counted.toSorted((a, b) => b.confidence - a.confidence)
    const dropped = new Set(counted.filter(tag => !spared.slice(0, most).includes(tag)))
    return kept.filter(tag => !dropped.has(tag))
  }, tags)
}
