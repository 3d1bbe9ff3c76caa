import type {UnLanguage} from '../../../../domain/document.js'
import {type Pattern, parsePattern} from '../pattern.js'
import {headsOf} from './heads.js'
import type {PlannedPhrase} from './plan.js'

/** A phrase of an index. */
export type Phrase = Pick<PlannedPhrase, 'concept' | 'kind' | 'alone' | 'waits'> & {
  /** Whether it cancels hits of its concept. */
  readonly exception: boolean
  /** What it looks for, read when it is first asked for: of most phrases no word ever comes. */
  readonly pattern: () => Pattern
}

/** A phrase as it was planned. */
export function phraseOf(planned: PlannedPhrase, language: UnLanguage): Phrase {
  const {concept, kind, alone, waits, written} = planned
  let pattern: Pattern | null = null
  return {
    concept,
    kind,
    alone,
    waits,
    exception: written.startsWith('!'),
    pattern: () => {
      pattern ??= beginningAs(planned, parsePattern(written, language))
      return pattern
    }
  }
}

/** A pattern with those of its runs alone that begin in one way. */
function beginningAs({by, key, next}: PlannedPhrase, pattern: Pattern): Pattern {
  const head = headsOf(pattern).find(each => each.by === by && each.key === key && each.next === next)
  return {...pattern, first: head?.runs ?? []}
}
