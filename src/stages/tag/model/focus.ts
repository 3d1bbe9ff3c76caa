import type {WeightTable} from '../../../domain/pipeline/model.js'
import type {Reason} from '../../../domain/tag.js'
import type {Focus} from './manner-features.js'
import {type Place, placesOf} from './places.js'
import type {Seen} from './scene-features.js'
import {reasonsFor} from './weights.js'

// Further features add little; a cue that hardly counts explains nothing.
const mostReasons = 6
const leastShare = 0.2

/** What speaks most for an outcome of a passage, and where it stands. */
export type Grounds = {readonly reasons: readonly Reason[]; readonly places: readonly Place[]}

/** The strongest reasons for an outcome, with their places in order; a reason that stands nowhere is left out. */
export function groundsFor(outcome: string, {scene, firings, features}: Seen, table: WeightTable): Grounds {
  const all = reasonsFor(features, table.outcomes.indexOf(outcome), table)
  const least = (all[0]?.weight ?? 0) * leastShare
  const reasons: {readonly reason: Reason; readonly places: readonly Place[]}[] = []
  for (const reason of all) {
    if (reason.weight < least || reasons.length === mostReasons) break
    const places = placesOf(reason.feature, scene.reading, firings)
    if (places.length > 0) reasons.push({reason, places})
  }
  const places = new Map(
    reasons.flatMap(each => each.places).map(place => [`${place.from} ${place.to}`, place])
  )
  return {
    reasons: reasons.map(({reason}) => reason),
    places: [...places.values()].toSorted((one, other) => one.from - other.from || one.to - other.to)
  }
}

/** A code of a passage, with the places that speak most for it and the rules for it that hold. */
export const focusOn = (code: string, seen: Seen, table: WeightTable): Focus => ({
  code,
  places: groundsFor(code, seen, table).places,
  firings: seen.firings.filter(({says, pole}) => says === code && pole === null)
})
