import type {Span} from '../../domain/span.js'
import {sentenceEnds} from '../segment/sentence-ends.js'

/** Up to this many UTF-16 units a passage is quoted whole. */
const WHOLE = 700

/**
 * The part of a passage that is quoted: all of a short one; of a long one the whole sentences that hold
 * the cues, with the sentence before (what "this" points to) and the one after (where a reservation
 * often stands). Never a part of a sentence.
 */
export function quoteSpan(text: string, cues: readonly Span[]): Span {
  const whole = {start: 0, end: text.length}
  if (text.length <= WHOLE || cues.length === 0) return whole
  const bounds = [0, ...sentenceEnds(text).filter(end => end < text.length), text.length]
  const first = Math.min(...cues.map(({start}) => start))
  const last = Math.max(...cues.map(({end}) => end))
  const from = Math.max(0, bounds.findLastIndex(bound => bound <= first) - 1)
  const to = Math.min(bounds.length - 1, bounds.findIndex(bound => bound >= last) + 1)
  return trimmed(text, {start: bounds[from] ?? 0, end: bounds[to] ?? text.length})
}

function trimmed(text: string, {start, end}: Span): Span {
  const quoted = text.slice(start, end)
  return {
    start: start + (quoted.length - quoted.trimStart().length),
    end: end - (quoted.length - quoted.trimEnd().length)
  }
}
