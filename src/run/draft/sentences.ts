import {type Document, pageAt} from '../../domain/document.js'
import type {Passage} from '../../domain/passage.js'
import type {Span} from '../../domain/span.js'
import {sentenceEnds} from '../../stages/segment/sentence-ends.js'

/** A sentence as a passage of its own, and the passage it stands in. */
export type SentenceOfPassage = {readonly sentence: Passage; readonly within: Passage}

/**
 * The sentences of passages in their order, each under the headings of its passage. `document.text.slice(start, end)` is
 * always the sentence; together they hold all of every passage but the white space between them.
 */
export const sentencesOf = (
  passages: readonly Passage[],
  document: Pick<Document, 'pageStarts'>
): readonly SentenceOfPassage[] => {
  const found = passages.flatMap(within => sentenceSpans(within.text).map(span => ({span, within})))
  return found.map(({span, within}, at) => ({
    within,
    sentence: {
      ...within,
      id: `${within.id}-${at + 1}`,
      ordinal: at + 1,
      start: within.start + span.start,
      end: within.start + span.end,
      text: within.text.slice(span.start, span.end),
      page: pageAt(document, within.start + span.start)
    }
  }))
}

/** Where the sentences of a text stand, without the white space round them; a text without an end is one sentence. */
export function sentenceSpans(text: string): readonly Span[] {
  const bounds = [0, ...sentenceEnds(text).filter(end => end < text.length), text.length]
  return bounds.slice(1).flatMap((end, at) => {
    const part = text.slice(bounds[at] ?? 0, end)
    const start = (bounds[at] ?? 0) + (part.length - part.trimStart().length)
    return part.trim() === '' ? [] : [{start, end: start + part.trim().length}]
  })
}
