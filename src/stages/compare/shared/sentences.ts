import {pageAt, recognisedAt} from '../../../domain/document.js'
import {countsFor} from '../../../domain/meeting/speaker.js'
import type {Passage} from '../../../domain/passage.js'
import type {PlacedWords} from '../../../domain/position.js'
import type {Span} from '../../../domain/span.js'
import {sentenceEnds} from '../../segment/sentence-ends.js'
import {tokenise} from '../../tag/reading/tokenise.js'
import {listedLanguage} from '../../words/word-lists.js'
import {isTranscript, type ReadSubmission, type Standing} from '../standing.js'

/** A sentence that is long enough to be known again, who says it, and its words as they are compared. */
export type Sentence = {
  readonly placed: PlacedWords
  /** All of one submission that speak as one. */
  readonly parties: readonly string[]
  readonly forms: readonly string[]
}

/** The sentences of all that counts, in the order of the submissions and within each in the order of its text. */
export const sentencesOf = ({counted, read}: Standing): readonly Sentence[] => {
  const byId = new Map(read.map(entry => [entry.submission.id, entry]))
  return counted.flatMap(({submission, statement: {parties}}) => {
    const entry = byId.get(submission)
    if (entry === undefined) throw new Error(`The submission ${submission} counts and was not read`)
    return ownPassages(entry, parties).flatMap(passage =>
      sentencesIn(passage).flatMap(span => sentence(passage, span, {parties, entry}))
    )
  })
}

// In a transcript only what stands under a party's own name is its own.
const ownPassages = (entry: ReadSubmission, parties: readonly string[]): readonly Passage[] =>
  isTranscript(entry)
    ? entry.passages.filter(({speaker}) => speaker !== null && parties.includes(countsFor(speaker) ?? ''))
    : entry.passages

const sentencesIn = ({text, number}: Passage): readonly Span[] => {
  // Papers number the same sentence differently.
  const first = number !== null && text.startsWith(number) ? number.length : 0
  const bounds = [first, ...sentenceEnds(text).filter(end => end > first && end < text.length), text.length]
  return bounds.slice(1).map((end, index) => ({start: bounds[index] ?? first, end}))
}

type Whose = {readonly parties: readonly string[]; readonly entry: ReadSubmission}

const sentence = (passage: Passage, span: Span, {parties, entry}: Whose): Sentence[] => {
  const written = passage.text.slice(span.start, span.end)
  const words = tokenise(written, listedLanguage(passage.language) ?? 'en')
  const forms = words.map(({form}) => form)
  if (!isLongEnough(forms)) return []
  const start = passage.start + span.start + (written.length - written.trimStart().length)
  const placed = {
    submission: passage.submission,
    passage: passage.id,
    start,
    end: passage.start + span.start + written.trimEnd().length,
    text: written.trim(),
    page: pageAt(entry.places, start),
    number: passage.number,
    ordinal: passage.ordinal,
    speaker: passage.speaker?.label ?? null,
    language: passage.language,
    recognised: recognisedAt(entry.places, start)
  }
  return [{placed, parties, forms}]
}

/** What is shorter is said by everybody: "We thank the Chair for convening this meeting". */
const fewestWords = 8
/** A Han character is a word of its own here, and half a word of other languages. */
const fewestHanCharacters = 15

const isLongEnough = (forms: readonly string[]): boolean => {
  const han = forms.filter(form => /^\p{Script=Han}$/u.test(form)).length
  return forms.length >= (2 * han > forms.length ? fewestHanCharacters : fewestWords)
}
