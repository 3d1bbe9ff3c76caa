import type {Digest} from '../domain/digest/digest.js'
import {madeOnce} from '../domain/memory/made-once.js'
import type {PlacedWords} from '../domain/position.js'

/**
 * Every quote of a digest whose text is at hand, as the digest holds it and no copy: what is kept of a quote is found by
 * itself. The same words stand here as often as they are quoted.
 */
export const quotesIn = (digest: Digest): readonly PlacedWords[] => [
  ...quotesOfParties(digest).map(({quote}) => quote),
  ...digest.voices.flatMap(({quotes}) => quotes)
]

/** A quote, and the party whose words it is. */
export type QuoteOfParty = {
  readonly party: string
  readonly quote: PlacedWords
  /** Words of an earlier day may stand in a submission that was replaced since. */
  readonly earlier?: boolean
}

/** Every quote of a party in a digest whose text is at hand. Several ask for them, and a digest may have some fifty thousand. */
export const quotesOfParties = madeOnce(
  ({cells, answers, unsureAnswers = [], sharedWording, since}: Digest): readonly QuoteOfParty[] => [
    ...[...cells, ...answers, ...unsureAnswers].flatMap(({party, quotes}) =>
      quotes.map(quote => ({party, quote}))
    ),
    ...sharedWording.flatMap(({quotes}) => quotes.map(quote => ({party: quote.party, quote}))),
    ...cells.flatMap(({party, acted}) => acted.map(quote => ({party, quote}))),
    ...cells.flatMap(({party, unsure = []}) => unsure.map(quote => ({party, quote}))),
    ...(since === null ? [] : quotesSince(since))
  ]
)

/** Earlier words of a text that is no longer at hand were held against it when the earlier digest was written. */
const quotesSince = ({changes, answers, earlierFiles}: NonNullable<Digest['since']>): QuoteOfParty[] =>
  [
    ...changes.flatMap(({party, before, after}) => [
      ...before.quotes.map(quote => ({party, quote, earlier: true})),
      ...after.quotes.map(quote => ({party, quote}))
    ]),
    ...answers.flatMap(({party, before, after}) => [
      ...before.flatMap(({quotes}) => quotes.map(quote => ({party, quote, earlier: true}))),
      ...after.flatMap(({quotes}) => quotes.map(quote => ({party, quote})))
    ])
  ].filter(({quote}) => earlierFiles[quote.submission] === undefined)
