import type {Digest, SharedWording} from '../../domain/digest/digest.js'
import type {Standing} from './standing.js'

/**
 * The wording that is shared, as the digest shows it: each party's quote in the order of the parties, and the wording of
 * most parties first. A submission whose words were found and whose positions were not counts nowhere, and not here.
 */
export function wordingInDigest(
  wording: readonly SharedWording[],
  {counted}: Standing,
  parties: Digest['parties']
): SharedWording[] {
  const counting = new Set(counted.map(({submission}) => submission))
  const rank = new Map(parties.map(({id}, place) => [id, place]))
  return wording
    .map(({overlap, quotes}) => ({
      overlap,
      quotes: quotes
        .filter(({party, submission}) => counting.has(submission) && rank.has(party))
        .toSorted((a, b) => (rank.get(a.party) ?? 0) - (rank.get(b.party) ?? 0))
    }))
    .filter(({quotes}) => quotes.length > 1)
    .toSorted((a, b) => b.quotes.length - a.quotes.length)
}
