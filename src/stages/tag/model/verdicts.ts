import {ANY_CODE, isPole, type Model, type WeightTable} from '../../../domain/pipeline/model.js'
import type {Seen} from './seen.js'
import type {Weighed} from './weighed.js'
import {logitsOf} from './weights.js'

/** How much speaks for an outcome in the window of a passage where most does. */
export type Verdict = {readonly logit: number; readonly window: Weighed}

/**
 * For each outcome of the table of tags, in its order, the window that speaks most for it, the first of equal ones; and
 * how much does, with what speaks for there being any code at all.
 */
export function verdictsOf(
  windows: readonly [Weighed, ...Weighed[]],
  {tags, any}: Pick<Model, 'tags' | 'any'>
): readonly Verdict[] {
  const verdicts = strongest(windows, tags)
  const logit = verdicts[tags.outcomes.indexOf(ANY_CODE)]?.logit ?? 0
  const more = any.share * Math.max(-any.most, Math.min(any.most, logit))
  return verdicts.map((verdict, at) =>
    isPole(tags.outcomes[at] ?? '') ? verdict : {...verdict, logit: verdict.logit + more}
  )
}

/** Codes for which a rule of their own holds, in a passage that carries some code as likely as not. */
export function ruledIn(
  {firings}: Seen,
  verdicts: readonly Verdict[],
  tags: WeightTable
): ReadonlySet<string> {
  const any = verdicts[tags.outcomes.indexOf(ANY_CODE)]?.logit ?? 0
  return new Set(any < 0 ? [] : firings.filter(({pole}) => pole === null).map(({says}) => says))
}

function strongest(
  [first, ...others]: readonly [Weighed, ...Weighed[]],
  table: WeightTable
): readonly Verdict[] {
  const logits = logitsOf(first.rows, table)
  const windows: Weighed[] = table.outcomes.map(() => first)
  for (const window of others) {
    const beside = logitsOf(window.rows, table)
    for (let outcome = 0; outcome < beside.length; outcome += 1) {
      const more = beside[outcome] ?? 0
      if (more <= (logits[outcome] ?? 0)) continue
      logits[outcome] = more
      windows[outcome] = window
    }
  }
  return windows.map((window, outcome) => ({logit: logits[outcome] ?? 0, window}))
}
