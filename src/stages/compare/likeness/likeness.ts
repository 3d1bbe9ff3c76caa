import type {Cell, PartyAnswer} from '../../../domain/digest/cell.js'
import type {Likeness} from '../../../domain/digest/likeness.js'
import {type Memory, noMemory} from '../../../domain/memory/memory.js'
import {distances} from './distances.js'
import {placesOf} from './places.js'

/** Which parties stand near one another on what was said, as distances and as a flat picture of them. */
export function likenessOf(
  said: {readonly cells: readonly Cell[]; readonly answers: readonly PartyAnswer[]},
  parties: readonly string[],
  {leastShared, memory = noMemory}: {readonly leastShared: number; readonly memory?: Memory}
): Likeness {
  const pairs = memory.same('pairs', distances(said, {parties, leastShared}))
  return {leastShared, pairs, places: memory.recall('places', [pairs], () => placesOf(pairs))}
}
