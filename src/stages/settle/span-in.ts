import type {Span} from '../../domain/span.js'

/**
 * Where the words that a person marked in a quote stand in the passage that took its place: as far into it as the quote
 * is, or the only place that has these words; undefined where neither can be told.
 */
export function spanIn(
  text: string,
  {quote, span}: {readonly quote: string; readonly span: Span}
): Span | undefined {
  if (text === quote) return span
  const words = quote.slice(span.start, span.end)
  const before = quote.indexOf(text)
  const shift = text.includes(quote) ? text.indexOf(quote) : before < 0 ? undefined : -before
  const shifted = shift === undefined ? -1 : span.start + shift
  if (shifted >= 0 && text.startsWith(words, shifted)) return {start: shifted, end: shifted + words.length}
  const first = text.indexOf(words)
  if (first < 0 || text.includes(words, first + 1)) return undefined
  return {start: first, end: first + words.length}
}
