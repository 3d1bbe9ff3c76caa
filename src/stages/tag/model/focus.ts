import type {WeightTable} from '../../../domain/pipeline/model.js'
import type {Reason} from '../../../domain/tag.js'
import type {Focus} from './manner/manner-features.js'
import {type Place, placesIn} from './places.js'
import type {Seen} from './seen.js'
import type {Weighed} from './weighing/weighed.js'
import {reasonsFor} from './weighing/weights.js'

// Further features add little; a cue that hardly counts explains nothing.
const mostReasons = 6
const leastShare = 0.2

/** What speaks most for an outcome of a passage, and where it stands. */
export type Grounds = {readonly reasons: readonly Reason[]; readonly places: readonly Place[]}

/** For each of some outcomes, the strongest reasons with their places in order; one that stands nowhere is left out. */
export function groundsFor(
  outcomes: readonly string[],
  {seen, ...summed}: Weighed,
  table: WeightTable
): ReadonlyMap<string, Grounds> {
  const places = new Map(outcomes.map(outcome => [outcome, table.outcomes.indexOf(outcome)]))
  const reasons = reasonsFor(summed, new Set(places.values()), {table, leastShare})
  return new Map([...places].map(([outcome, at]) => [outcome, groundsOf(reasons.get(at) ?? [], seen)]))
}

function groundsOf(all: readonly Reason[], seen: Seen): Grounds {
  const reasons: Reason[] = []
  const places = new Map<number, Place>()
  for (const reason of all) {
    if (reasons.length === mostReasons) break
    const found = placesIn(seen, reason.feature)
    if (found.length > 0) reasons.push(reason)
    for (const place of found) places.set(place.from * 4096 + (place.to - place.from), place)
  }
  return {
    reasons,
    places: [...places.values()].sort((one, other) => one.from - other.from || one.to - other.to)
  }
}

/** A code of a passage, with the places that speak most for it and the rules for it that hold. */
export const focusOn = (code: string, {places}: Grounds, {firings}: Pick<Seen, 'firings'>): Focus => ({
  code,
  places,
  firings: firings.filter(({says, pole}) => says === code && pole === null)
})
