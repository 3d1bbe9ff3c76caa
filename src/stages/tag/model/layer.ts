import type {Layer} from '../../../domain/pipeline/model.js'
import type {Reason} from '../../../domain/tag.js'
import type {Row} from './rows/row.js'

/** Adds to the logits of the first outcomes what the units of a layer say of some features. */
export function addLayer(logits: Float64Array, rows: readonly Row[], layer: Layer): void {
  for (const {says, much} of speakingOn(rows, layer)) {
    const millionth = much / millions
    for (let outcome = 0; outcome < says.length; outcome += 1)
      logits[outcome] = (logits[outcome] ?? 0) + millionth * (says[outcome] ?? 0)
  }
}

/**
 * Adds to the reasons for some outcomes the features that speak for them by way of a layer, none that weighs less than a
 * share of the strongest of them. Of the units that say something of a passage, each says just the sum of what the
 * features weigh for it: so what one feature weighs for an outcome in this passage is told exactly.
 */
export function addLayerReasons(
  reasons: ReadonlyMap<number, Reason[]>,
  rows: readonly Row[],
  {layer, leastShare}: {readonly layer: Layer; readonly leastShare: number}
): void {
  const speaking = speakingOn(rows, layer)
  const heard = rows.filter(({inward}) => inward >= 0)
  const weights = new Float64Array(heard.length)
  for (const [outcome, list] of reasons) {
    const units = speaking.filter(({says}) => (says[outcome] ?? 0) !== 0)
    const places = new Int32Array(units.map(({unit}) => unit))
    const says = new Float64Array(units.map(each => each.says[outcome] ?? 0))
    let most = 0
    for (let at = 0; at < heard.length; at += 1) {
      const row = heard[at]
      if (row === undefined) continue
      let sum = 0
      for (let each = 0; each < says.length; each += 1)
        sum += (says[each] ?? 0) * (row.units[row.inward + (places[each] ?? 0)] ?? 0)
      const weight = (sum * row.count) / millions
      weights[at] = weight
      if (weight > most) most = weight
    }
    for (const [at, {name}] of heard.entries()) {
      const weight = weights[at] ?? 0
      if (weight > 0 && weight >= most * leastShare) list.push({feature: name, weight})
    }
  }
}

const millions = 1_000_000

/** A unit that says something of a passage: how much, and what a step of it weighs for each outcome. */
type Speaking = {readonly unit: number; readonly much: number; readonly says: Layer['says'][number]}

function speakingOn(rows: readonly Row[], {bias, says}: Layer): readonly Speaking[] {
  // In halves, so that all are whole numbers: a feature counts whole or half.
  const halves = new Int32Array(bias.map(each => 2 * each))
  for (const {count, units, inward} of rows) {
    if (inward < 0) continue
    const twice = 2 * count
    for (let unit = 0; unit < halves.length; unit += 1)
      halves[unit] = (halves[unit] ?? 0) + twice * (units[inward + unit] ?? 0)
  }
  const speaking: Speaking[] = []
  for (const [unit, each] of says.entries()) {
    const much = (halves[unit] ?? 0) / 2
    if (much > 0) speaking.push({unit, much, says: each})
  }
  return speaking
}
