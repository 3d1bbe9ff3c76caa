import type {Cell, PartyAnswer} from '../../../domain/digest/cell.js'
import type {Pair} from '../../../domain/digest/likeness.js'
import {grouped} from '../../../domain/grouped.js'
import type {Position} from '../../../domain/position.js'

/** How far apart two stances are: the same 0, for and against 1, mixed half way to both. */
const apart: Readonly<Record<NonNullable<Position['stance']>, number>> = {
  supports: 1,
  qualified: 0.75,
  mixed: 0.5,
  opposes: 0
}

/**
 * The distance of every two parties that both take a side on at least `leastShared` codes and questions, in the order
 * given. It is the mean over these: on a code the distance of their stances (supports 1, with reservations ¾, mixed ½,
 * opposes 0), on a question the share of the poles that only one of them takes. Silence, mentions and questions left
 * open count for nothing.
 */
export function distances(
  {cells, answers}: {readonly cells: readonly Cell[]; readonly answers: readonly PartyAnswer[]},
  {parties, leastShared}: {readonly parties: readonly string[]; readonly leastShared: number}
): Pair[] {
  const places = new Map([...new Set(cells.map(({code}) => code))].map((code, place) => [code, place]))
  const sides = parties.map(party => ({
    party,
    // No number where there is no stance, and none comes of taking it from another.
    stances: new Float64Array(places.size).fill(Number.NaN),
    poles: new Map<string, Set<string>>()
  }))
  const byParty = new Map(sides.map(side => [side.party, side]))
  for (const {party, code, stance} of cells)
    if (stance !== null) byParty.get(party)?.stances.set([apart[stance]], places.get(code))
  for (const [party, own] of grouped(answers, ({party}) => party))
    for (const [question, given] of grouped(own, ({question}) => question)) {
      const poles = given.map(({pole}) => pole).filter(pole => pole !== 'open')
      if (poles.length > 0) byParty.get(party)?.poles.set(question, new Set(poles))
    }
  return sides.flatMap((a, place) =>
    sides.slice(place + 1).flatMap(b => {
      let {sum, shared} = onCodes(a.stances, b.stances)
      for (const distance of onQuestions(a.poles, b.poles)) {
        sum += distance
        shared += 1
      }
      if (shared < leastShared) return []
      return {a: a.party, b: b.party, distance: Math.round((sum / shared) * 1000) / 1000, shared}
    })
  )
}

function onCodes(a: Float64Array, b: Float64Array): {readonly sum: number; readonly shared: number} {
  let [sum, shared] = [0, 0]
  for (let place = 0; place < a.length; place += 1) {
    const between = Math.abs((a[place] ?? 0) - (b[place] ?? 0))
    if (Number.isNaN(between)) continue
    sum += between
    shared += 1
  }
  return {sum, shared}
}

type Poles = ReadonlyMap<string, ReadonlySet<string>>

function* onQuestions(a: Poles, b: Poles): Generator<number> {
  for (const [question, own] of a) {
    const other = b.get(question)
    if (other === undefined) continue
    const both = [...own].filter(pole => other.has(pole)).length
    yield 1 - both / (own.size + other.size - both)
  }
}
