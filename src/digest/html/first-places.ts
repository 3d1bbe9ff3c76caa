import type {Cell, PartyAnswer} from '../../domain/digest/cell.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {PlacedWords} from '../../domain/position.js'

/** Where words of a party are quoted: under one code, or under one pole of a question. */
export type QuotingPlace = Cell | PartyAnswer

type LookUp = {
  readonly cellsOn: (code: string) => readonly Cell[]
  readonly answersTo: (question: string) => readonly PartyAnswer[]
  /** The same quote for all of the same words. */
  readonly oneOf: (quote: PlacedWords) => PlacedWords
}

/** The first place, in the order of the file, where a quote stands: the same words quoted again have the same one. */
export function firstPlaces(
  digest: Digest,
  {cellsOn, answersTo, oneOf}: LookUp
): (quote: PlacedWords) => QuotingPlace | undefined {
  const first = new Map<PlacedWords, QuotingPlace>()
  // Questions stand before codes.
  const inOrder: readonly QuotingPlace[] = [
    ...digest.questions.flatMap(({code, poles}) =>
      poles.flatMap(({pole}) => answersTo(code).filter(answer => answer.pole === pole))
    ),
    ...digest.taxonomies.flatMap(({codes}) => codes.flatMap(({code}) => cellsOn(code)))
  ]
  for (const place of inOrder)
    for (const quote of place.quotes) {
      const words = oneOf(quote)
      if (!first.has(words)) first.set(words, place)
    }
  return quote => first.get(oneOf(quote))
}
