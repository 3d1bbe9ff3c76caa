import type {Layer} from '../../../domain/pipeline/model.js'
import type {Reason} from '../../../domain/tag.js'
import type {Row} from './rows/row.js'

/** Adds to the logits of the first outcomes what the units of a layer say of some features. */
export function addLayer(logits: Float64Array, rows: readonly Row[], layer: Layer): void {
  const said = saidBy(rows, layer)
  for (const [unit, says] of layer.says.entries()) {
    const much = (said[unit] ?? 0) / millions
    if (much === 0) continue
    for (let outcome = 0; outcome < says.length; outcome += 1)
      logits[outcome] = (logits[outcome] ?? 0) + much * (says[outcome] ?? 0)
  }
}

/**
 * Adds to the reasons for some outcomes the features that speak for them by way of a layer. Of the units that say
 * something of a passage, each says just the sum of what the features weigh for it: so what one feature weighs for an
 * outcome in this passage is told exactly.
 */
export function addLayerReasons(
  reasons: ReadonlyMap<number, Reason[]>,
  rows: readonly Row[],
  layer: Layer
): void {
  const said = saidBy(rows, layer)
  for (const [outcome, list] of reasons) {
    const weights = layer.says.map((says, unit) => ((said[unit] ?? 0) > 0 ? (says[outcome] ?? 0) : 0))
    for (const {name, count, units, inward: from} of rows) {
      if (from < 0) continue
      let sum = 0
      for (let unit = 0; unit < weights.length; unit += 1)
        sum += (weights[unit] ?? 0) * (units[from + unit] ?? 0)
      if (sum > 0) list.push({feature: name, weight: (sum * count) / millions})
    }
  }
}

const millions = 1_000_000

/** What each unit says. */
function saidBy(rows: readonly Row[], layer: Layer): Float64Array {
  const said = Float64Array.from(layer.bias)
  for (const {count, units, inward: from} of rows) {
    if (from < 0) continue
    for (let unit = 0; unit < said.length; unit += 1)
      said[unit] = (said[unit] ?? 0) + count * (units[from + unit] ?? 0)
  }
  for (let unit = 0; unit < said.length; unit += 1) said[unit] = Math.max(0, said[unit] ?? 0)
  return said
}
