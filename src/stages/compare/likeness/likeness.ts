import type {Cell, PartyAnswer} from '../../../domain/digest/cell.js'
import type {Likeness} from '../../../domain/digest/likeness.js'
import {distances} from './distances.js'
import {placesOf} from './places.js'

/** Which parties stand near one another on what was said, as distances and as a flat picture of them. */
export function likenessOf(
  said: {readonly cells: readonly Cell[]; readonly answers: readonly PartyAnswer[]},
  parties: readonly string[],
  leastShared: number
): Likeness {
  const pairs = distances(said, {parties, leastShared})
  return {leastShared, pairs, places: placesOf(pairs)}
}
