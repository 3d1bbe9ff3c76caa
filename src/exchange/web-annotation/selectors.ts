import type {Span} from '../../domain/span.js'
import {type CodePointsBefore, wellFormed} from '../code-points.js'

/** About so many UTF-16 units of the text before and behind are given, so that the place is found again. */
const AROUND = 32

/**
 * Where words stand in a text, twice: by position, counted in code points, and by the words with what stands around
 * them. What stands around is cut between characters as a reader sees them.
 */
export function selectorsOf(text: string, {start, end}: Span, before: CodePointsBefore): readonly object[] {
  return [
    {type: 'TextPositionSelector', start: before(start), end: before(end)},
    {
      type: 'TextQuoteSelector',
      exact: wellFormed(text.slice(start, end)),
      prefix: wellFormed(lastCharacters(text.slice(Math.max(0, start - 2 * AROUND), start))),
      suffix: wellFormed(firstCharacters(text.slice(end, end + 2 * AROUND)))
    }
  ]
}

const characters = new Intl.Segmenter('en', {granularity: 'grapheme'})

const firstCharacters = (text: string): string => {
  let cut = 0
  for (const {index, segment} of characters.segment(text)) {
    if (index + segment.length > AROUND) break
    cut = index + segment.length
  }
  return text.slice(0, cut)
}

const lastCharacters = (text: string): string => {
  for (const {index} of characters.segment(text)) if (text.length - index <= AROUND) return text.slice(index)
  return ''
}
