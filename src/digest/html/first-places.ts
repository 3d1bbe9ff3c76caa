import type {Cell, PartyAnswer} from '../../domain/digest/cell.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {PlacedWords} from '../../domain/position.js'

/** Where words of a party are quoted: under one code, or under one pole of a question. */
export type QuotingPlace = Cell | PartyAnswer

type LookUp = {
  readonly cellsOn: (code: string) => readonly Cell[]
  readonly answersTo: (question: string) => readonly PartyAnswer[]
}

/** The first place, in the order of the file, where a quote stands: the same words quoted again have the same one. */
export function firstPlaces(
  digest: Digest,
  {cellsOn, answersTo}: LookUp
): (quote: PlacedWords) => QuotingPlace | undefined {
  const first = new Map<string, QuotingPlace>()
  const known = new Map<PlacedWords, QuotingPlace>()
  // Questions stand before codes.
  const inOrder: readonly QuotingPlace[] = [
    ...digest.questions.flatMap(({code, poles}) =>
      poles.flatMap(({pole}) => answersTo(code).filter(answer => answer.pole === pole))
    ),
    ...digest.taxonomies.flatMap(({codes}) => codes.flatMap(({code}) => cellsOn(code)))
  ]
  for (const place of inOrder)
    for (const quote of place.quotes) {
      const words = stretch(quote)
      const earlier = first.get(words)
      if (earlier === undefined) first.set(words, place)
      known.set(quote, earlier ?? place)
    }
  // Nearly every quote that is asked for is one of these, and need not be told by its words.
  return quote => known.get(quote) ?? first.get(stretch(quote))
}

const stretch = ({submission, passage, start, end}: PlacedWords): string =>
  `${submission} ${passage} ${start} ${end}`
