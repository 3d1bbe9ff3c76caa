import {madeOnce} from '../../../domain/memory/made-once.js'
import {ANY_CODE, type Model, type WeightTable} from '../../../domain/pipeline/model.js'
import type {Sightings} from './rows/sightings.js'
import type {Seen} from './seen.js'
import {type Weighed, weighedBy} from './weighing/weighed.js'
import {logitsOf} from './weighing/weights.js'

/** How much speaks for each outcome of some tables, in their order, and the window of a passage where most does. */
export type Verdicts = {readonly logits: Float64Array; readonly windows: readonly Weighed[]}

/**
 * For each code, and behind them for each pole, the window that speaks most for it, the first of equal ones; and how much
 * does, for codes with what speaks for there being any code at all.
 */
export function verdictsOf(
  windows: readonly [Seen, ...Seen[]],
  sightings: Pick<Sightings, 'tags' | 'questions'>,
  {tags, questions, any}: Pick<Model, 'tags' | 'questions' | 'any'>
): Verdicts {
  const codes = strongestOf(weighedBy(windows, sightings.tags, tags), tags)
  const poles = strongestOf(weighedBy(windows, sightings.questions, questions), questions)
  const more = any.share * Math.max(-any.most, Math.min(any.most, logitOfAny(codes, tags)))
  const logits = new Float64Array(codes.logits.length + poles.logits.length)
  for (let code = 0; code < codes.logits.length; code += 1) logits[code] = (codes.logits[code] ?? 0) + more
  logits.set(poles.logits, codes.logits.length)
  return {logits, windows: [...codes.windows, ...poles.windows]}
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
  logits[placeOfAny(tags)] ?? 0

const placeOfAny = madeOnce(({outcomes}: WeightTable) => outcomes.indexOf(ANY_CODE))
