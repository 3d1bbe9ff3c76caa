import {byCodeUnit} from '../../domain/alphabetical.js'
import type {CodeQuote, Quote} from '../../domain/position.js'

/**
 * The quotes that stand for a cell, at most `most`, in the order they stand in the submission: those that
 * take a position before those that only mention, the surer before the less sure. Where stances differ,
 * one of each comes first, so that a mixed position never shows one side alone.
 */
export function bestQuotes(quotes: readonly CodeQuote[], most: number): CodeQuote[] {
  const byWorth = quotes.toSorted((a, b) => rank(a) - rank(b) || bySureness(a, b))
  const oneOfEach = byWorth.filter(
    (quote, place) => byWorth.findIndex(({stance}) => stance === quote.stance) === place
  )
  const chosen = [...oneOfEach, ...byWorth.filter(quote => !oneOfEach.includes(quote))].slice(0, most)
  return quotes.filter(quote => chosen.includes(quote))
}

/** The surest quotes, at most `most`, in the order they stand in the submission. */
export function surestQuotes(quotes: readonly Quote[], most: number): Quote[] {
  const chosen = quotes.toSorted(bySureness).slice(0, most)
  return quotes.filter(quote => chosen.includes(quote))
}

const rank = ({stance}: CodeQuote) => (stance === 'mentions' ? 1 : 0)

const bySureness = (a: Quote, b: Quote): number =>
  b.confidence - a.confidence || byCodeUnit(a.submission, b.submission) || a.start - b.start
