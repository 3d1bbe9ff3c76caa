import type {Span} from '../../../domain/span.js'

/** A stretch of a text, and which of the spans given it lies in, by their places in that list. */
export type Stretch = {readonly text: string; readonly within: readonly number[]}

/**
 * A text cut wherever a span begins or ends. Put together again, the stretches are the text, to the letter. No
 * character as a reader sees it is cut in two: a span that ends within one (between a letter and its mark, or inside an
 * emoji) reaches over all of it.
 */
export function stretchesOf(text: string, spans: readonly Span[]): readonly Stretch[] {
  const whole = spans.map(span => overWholeCharacters(text, span))
  const ends = whole.flatMap(({start, end}) => (start === end ? [] : [start, end]))
  const edges = [...new Set([0, ...ends, text.length])].toSorted((a, b) => a - b)
  return edges.slice(1).map((end, place) => {
    const start = edges[place] ?? 0
    return {
      text: text.slice(start, end),
      within: whole.flatMap((span, index) => (span.start <= start && end <= span.end ? [index] : []))
    }
  })
}

/** A span grown to the edges of the characters, as readers see them, that it touches; empty where it was. */
export function overWholeCharacters(text: string, {start, end}: Span): Span {
  const from = Math.min(Math.max(0, start), text.length)
  const to = Math.min(Math.max(from, end), text.length)
  if (from === to) return {start: from, end: from}
  return {start: characterAround(text, from).start, end: characterAround(text, to).end}
}

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'})
// Between two of these there is always an edge; of most texts that spares the search.
const simple = /^[\p{Script=Latin}\p{Script=Han}\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}\n]{2}$/u

/** The character that an offset lies within; nothing where it lies between two. */
function characterAround(text: string, at: number): Span {
  if (at === 0 || at === text.length || simple.test(text.slice(at - 1, at + 1))) return {start: at, end: at}
  const found = segmenter.segment(text).containing(at)
  if (found === undefined || found.index === at) return {start: at, end: at}
  return {start: found.index, end: found.index + found.segment.length}
}
