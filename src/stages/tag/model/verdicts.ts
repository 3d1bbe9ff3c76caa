import {madeOnce} from '../../../domain/memory/made-once.js'
import {ANY_CODE, isPole, type Model, type WeightTable} from '../../../domain/pipeline/model.js'
import type {Seen} from './seen.js'
import type {Weighed} from './weighing/weighed.js'
import {logitsOf} from './weighing/weights.js'

/** How much speaks for each outcome of a table, in its order, and the window of a passage where most does. */
export type Verdicts = {readonly logits: Float64Array; readonly windows: readonly Weighed[]}

/**
 * For each outcome of the table of tags the window that speaks most for it, the first of equal ones; and how much does,
 * with what speaks for there being any code at all.
 */
export function verdictsOf(
  windows: readonly [Weighed, ...Weighed[]],
  {tags, any}: Pick<Model, 'tags' | 'any'>
): Verdicts {
  const strongest = strongestOf(windows, tags)
  const more = any.share * Math.max(-any.most, Math.min(any.most, logitOfAny(strongest, tags)))
  const logits = strongest.logits.slice()
  for (const code of placesIn(tags).codes) logits[code] = (logits[code] ?? 0) + more
  return {logits, windows: strongest.windows}
}

/** Codes for which a rule of their own holds, in a passage that carries some code as likely as not. */
export function ruledIn({firings}: Seen, verdicts: Verdicts, tags: WeightTable): ReadonlySet<string> {
  if (logitOfAny(verdicts, tags) < 0) return new Set()
  return new Set(firings.filter(({pole}) => pole === null).map(({says}) => says))
}

function strongestOf([first, ...others]: readonly [Weighed, ...Weighed[]], table: WeightTable): Verdicts {
  const logits = logitsOf(first.sums, table)
  const windows: Weighed[] = new Array<Weighed>(logits.length).fill(first)
  for (const window of others) {
    const beside = logitsOf(window.sums, table)
    for (let outcome = 0; outcome < beside.length; outcome += 1) {
      const more = beside[outcome] ?? 0
      if (more <= (logits[outcome] ?? 0)) continue
      logits[outcome] = more
      windows[outcome] = window
    }
  }
  return {logits, windows}
}

const logitOfAny = ({logits}: Pick<Verdicts, 'logits'>, tags: WeightTable): number =>
  logits[placesIn(tags).any] ?? 0

/** Where in a table `any` stands, and where all that are no poles. */
const placesIn = madeOnce(({outcomes}: WeightTable) => ({
  any: outcomes.indexOf(ANY_CODE),
  codes: outcomes.flatMap((outcome, at) => (isPole(outcome) ? [] : [at]))
}))
