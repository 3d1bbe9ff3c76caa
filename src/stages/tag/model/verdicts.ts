import {ANY_CODE, isPole, type Model, type WeightTable} from '../../../domain/pipeline/model.js'
import {eachFeature, ruleFeature} from './features.js'
import {type Row, rowsOf} from './rows.js'
import type {Seen} from './seen.js'
import {logitsOf} from './weights.js'

/** A stretch of a scene, with the rows of a table that speak of it, each once. */
export type Weighed = {readonly seen: Seen; readonly rows: readonly Row[]}

/** How much speaks for an outcome in the window of a passage where most does. */
export type Verdict = {readonly logit: number; readonly window: Weighed}

/**
 * For each outcome of the table of tags, in its order, the window that speaks most for it, the first of equal ones; and
 * how much does, with what speaks for there being any code at all.
 */
export function verdictsOf(
  windows: readonly [Seen, ...Seen[]],
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

function strongest(windows: readonly [Seen, ...Seen[]], table: WeightTable): readonly Verdict[] {
  const [first, ...others] = weighedBy(windows, table).map(window => ({
    window,
    logits: logitsOf(window.rows, table)
  }))
  return table.outcomes.map((_, outcome) => {
    let window = first?.window ?? neverNone()
    let logit = first?.logits[outcome] ?? 0
    for (const other of others) {
      const more = other.logits[outcome] ?? 0
      if (more > logit) {
        window = other.window
        logit = more
      }
    }
    return {logit, window}
  })
}

/** Windows of one scene with the rows of a table; what stands in a sentence is looked up once for all of them. */
export function weighedBy(windows: readonly [Seen, ...Seen[]], table: WeightTable): readonly Weighed[] {
  const rows = rowsOf(table)
  const bySentence: Row[][] = []
  const [{scene, language}] = windows
  eachFeature(scene.reading, language, rows, (row, sentence) => {
    const list = bySentence[sentence]
    if (list === undefined) bySentence[sentence] = [row]
    else list.push(row)
  })
  return windows.map(seen => {
    const found = new Set<Row>()
    for (let sentence = seen.first; sentence <= seen.last; sentence += 1)
      for (const row of bySentence[sentence] ?? []) found.add(row)
    for (const name of [...seen.firings.map(ruleFeature), ...seen.answers.map(({feature}) => feature)]) {
      const row = rows.named(name)
      if (row !== undefined) found.add(row)
    }
    return {seen, rows: [...found]}
  })
}

const neverNone = (): never => {
  throw new Error('a passage always has a window')
}
