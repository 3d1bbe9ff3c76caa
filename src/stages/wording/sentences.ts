import type {LongSentence, Sentences} from '../../domain/digest/said.js'
import {type Document, pageAt, recognisedAt} from '../../domain/document.js'
import {outcome} from '../../domain/outcome.js'
import type {Passage} from '../../domain/passage.js'
import type {Span} from '../../domain/span.js'
import {sentenceEnds} from '../segment/sentence-ends.js'
import type {Stage} from '../stage.js'
import {tokenise} from '../tag/reading/tokenise.js'
import {listedLanguage} from '../words/word-lists.js'
import {bucketsOf} from './min-hash.js'
import {packed} from './packed-buckets.js'

/**
 * The sentences of a submission that are long enough to be known again, and the buckets in which each would meet its
 * like. It knows of no other submission, so that a new one among thousands costs no more than its own length.
 */
export const sentences: Stage<'passages' | 'document', 'sentences'> = {
  name: 'sentences',
  version: 1,
  needs: ['passages', 'document'],
  gives: 'sentences',
  uses: [],
  run: ({passages, document}) => outcome(sentencesOf(passages, document))
}

type Places = Pick<Document, 'pageStarts' | 'pages'>

/** The sentences of passages, in the order of the text; a passage without any is left out. */
export function sentencesOf(passages: readonly Passage[], places: Places): Sentences {
  const buckets: number[] = []
  const found = passages.map(passage => ({
    id: passage.id,
    number: passage.number,
    ordinal: passage.ordinal,
    language: passage.language,
    speaker: passage.speaker,
    sentences: spansIn(passage).flatMap(span => {
      const written = passage.text.slice(span.start, span.end)
      const forms = formsOf(written, passage.language)
      if (!isLongEnough(forms)) return []
      for (const bucket of bucketsOf(forms)) buckets.push(bucket)
      return placed(written, passage.start + span.start, places)
    })
  }))
  return {passages: found.filter(({sentences}) => sentences.length > 0), buckets: packed(buckets)}
}

/** The words of a sentence as they are compared. */
export const formsOf = (text: string, language: string): readonly string[] =>
  tokenise(text, listedLanguage(language) ?? 'en').map(({form}) => form)

const spansIn = ({text, number}: Passage): readonly Span[] => {
  // Papers number the same sentence differently.
  const first = number !== null && text.startsWith(number) ? number.length : 0
  const bounds = [first, ...sentenceEnds(text).filter(end => end > first && end < text.length), text.length]
  return bounds.slice(1).map((end, index) => ({start: bounds[index] ?? first, end}))
}

const placed = (written: string, from: number, places: Places): LongSentence => {
  const start = from + (written.length - written.trimStart().length)
  return {
    start,
    end: from + written.trimEnd().length,
    text: written.trim(),
    page: pageAt(places, start),
    recognised: recognisedAt(places, start)
  }
}

/** What is shorter is said by everybody: "We thank the Chair for convening this meeting". */
const fewestWords = 8
/** A Han character is a word of its own here, and half a word of other languages. */
const fewestHanCharacters = 15

const isLongEnough = (forms: readonly string[]): boolean => {
  const han = forms.filter(form => /^\p{Script=Han}$/u.test(form)).length
  return forms.length >= (2 * han > forms.length ? fewestHanCharacters : fewestWords)
}
