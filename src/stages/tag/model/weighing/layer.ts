import {madeOnce} from '../../../../domain/memory/made-once.js'
import type {Layer} from '../../../../domain/pipeline/model.js'
import type {Reason} from '../../../../domain/tag.js'
import type {Row} from '../rows/row.js'

/** Adds to the logits of outcomes what the units of a layer say; given in halves of steps is what each adds up. */
export function addLayer(logits: Float64Array, units: Int32Array, layer: Layer): void {
  const all = saysOf(layer).byUnit
  for (let unit = 0; unit < all.length; unit += 1) {
    const says = all[unit] ?? nothing
    const much = (units[unit] ?? 0) / 2
    if (much <= 0) continue
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
  {rows, units}: {readonly rows: readonly Row[]; readonly units: Int32Array},
  {layer, leastShare}: {readonly layer: Layer; readonly leastShare: number}
): void {
  const heard = rows.filter(({inward}) => inward >= 0)
  const weights = new Float64Array(heard.length)
  const speaking = {places: new Int32Array(units.length + 1), says: new Float64Array(units.length + 1)}
  for (const [outcome, list] of reasons) {
    const count = speakFor(outcome, units, {layer, speaking})
    const least = weigh(heard, {...speaking, count}, weights) * leastShare
    for (let at = 0; at < heard.length; at += 1) {
      const weight = weights[at] ?? 0
      if (weight > 0 && weight >= least) list.push({feature: heard[at]?.name ?? '', weight})
    }
  }
}

/** The units that say something of a passage and something for an outcome, and what a step of each says for it. */
type Speaking = {readonly places: Int32Array; readonly says: Float64Array}

/** Writes down which units speak for an outcome, and gives their number, made even by one that says nothing. */
function speakFor(
  outcome: number,
  units: Int32Array,
  {layer, speaking: {places, says}}: {readonly layer: Layer; readonly speaking: Speaking}
): number {
  const all = saysOf(layer).byOutcome[outcome] ?? nothing
  let count = 0
  for (let unit = 0; unit < all.length; unit += 1) {
    const said = all[unit] ?? 0
    if (said === 0 || (units[unit] ?? 0) <= 0) continue
    places[count] = unit
    says[count] = said
    count += 1
  }
  places[count] = 0
  says[count] = 0
  return count + (count % 2)
}

/** Writes down what each row weighs by way of some units, and gives the most of it, or nothing where all is less. */
function weigh(
  rows: readonly Row[],
  {places, says, count}: Speaking & {readonly count: number},
  weights: Float64Array
): number {
  let most = 0
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]
    if (row === undefined) continue
    const {units, inward, halves} = row
    // Two sums, as none can be added to before its last addition is done; both are whole, so nothing is lost.
    let even = 0
    let odd = 0
    for (let each = 0; each < count; each += 2) {
      even += (says[each] ?? 0) * (units[inward + (places[each] ?? 0)] ?? 0)
      odd += (says[each + 1] ?? 0) * (units[inward + (places[each + 1] ?? 0)] ?? 0)
    }
    const weight = ((even + odd) * (halves / 2)) / millions
    weights[at] = weight
    if (weight > most) most = weight
  }
  return most
}

const millions = 1_000_000

const nothing = new Float64Array()

/** What a step of each unit says, as arrays that are quick to read: by unit for each outcome, and the other way round. */
const saysOf = madeOnce(({says}: Layer) => ({
  byUnit: says.map(each => Float64Array.from(each)),
  byOutcome: Array.from({length: Math.max(...says.map(({length}) => length))}, (_, outcome) =>
    Float64Array.from(says, each => each[outcome] ?? 0)
  )
}))
