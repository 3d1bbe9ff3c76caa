import type {CodeQuote, Quote, QuoteMerit} from '../../domain/position.js'

/** What counts for a quote, the weightiest first. */
const inWeight: readonly QuoteMerit[] = [
  'chosen',
  'checked',
  'takes-side',
  'self-contained',
  'about-code',
  'plain'
]

const worth = ({merits}: Pick<CodeQuote, 'merits'>): number =>
  inWeight.reduce(
    (sum, merit, place) => sum + (merits.includes(merit) ? 2 ** (inWeight.length - place) : 0),
    0
  )

/** The best first: what a person chose, what a person has checked, what takes a side, then what is clear by itself; of equals the surest. */
export const byWorth = (a: CodeQuote, b: CodeQuote): number =>
  worth(b) - worth(a) || b.confidence - a.confidence || a.start - b.start

/**
 * The best quote of a cell; of one that says both, one of each stance that takes a side, so that none is shown for the
 * whole. Empty where the cell has none.
 */
export function bestQuotes(quotes: readonly CodeQuote[], stance: string | null): readonly CodeQuote[] {
  const ranked = quotes.toSorted(byWorth)
  if (stance === 'mixed') {
    const sides = ranked.filter(quote => quote.stance !== 'mentions')
    const inFavour = sides.find(quote => quote.stance !== 'opposes')
    const opposed = sides.find(quote => quote.stance === 'opposes')
    return [inFavour, opposed].filter(quote => quote !== undefined)
  }
  // A position is shown by words that take it, where there are any.
  const best = ranked.find(quote => quote.stance === stance) ?? ranked[0]
  return best === undefined ? [] : [best]
}

/** The surest quote of an answer; of equals the one that stands first. */
export const surestQuote = (quotes: readonly Quote[]): Quote | undefined =>
  quotes.toSorted((a, b) => b.confidence - a.confidence || a.start - b.start)[0]
