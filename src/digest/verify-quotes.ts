import type {Digest} from '../domain/digest/digest.js'
import {countsFor} from '../domain/meeting/speaker.js'
import type {Passage} from '../domain/passage.js'
import type {PlacedWords} from '../domain/position.js'
import {type QuoteOfParty, quotesOfParties} from './quotes-in.js'

/** A quote that must not be published, and why. */
export type UnfaithfulQuote = {readonly quote: PlacedWords; readonly why: string}

/** The text of a submission's document, or undefined where it is not at hand. */
export type TextOf = (submission: string) => string | undefined

/**
 * Every quote of a digest that is not word for word its party's: an empty list is the only leave to publish.
 * A quote counts only where its submission stands in the digest and is one its party's cells are built from.
 */
export function unfaithfulQuotes(digest: Digest, textOf: TextOf): readonly UnfaithfulQuote[] {
  const submissions = new Set(digest.submissions.map(submission => submission.id))
  const submissionsOf = new Map(digest.parties.map(party => [party.id, new Set(party.submissions)]))
  const replaced = replacedBy(digest)
  const fault = ({party, quote, earlier}: QuoteOfParty): string | undefined => {
    if (!submissions.has(quote.submission)) return `Its submission ${quote.submission} is not in the digest.`
    const own = submissionsOf.get(party)
    if (own === undefined) return `Its party ${party} is not in the digest.`
    if (!own.has(quote.submission) && !(earlier && own.has(replaced(quote.submission))))
      return `Submission ${quote.submission} is not one of ${party}'s.`
    return misquoted(quote, textOf)
  }
  const ofParties = quotesOfParties(digest).flatMap(each => unfaithful(each.quote, fault(each)))
  const ofOthers = digest.voices.flatMap(({submission, quotes}) =>
    quotes.flatMap(quote => {
      const foreign = quote.submission !== submission || !submissions.has(submission)
      const elsewhere = foreign ? `It is not of the transcript ${submission}.` : undefined
      return unfaithful(quote, elsewhere ?? misquoted(quote, textOf))
    })
  )
  return [...ofParties, ...ofOthers]
}

/**
 * Every quote of a digest that stands under another than its speaker: in a transcript the words of one must never
 * be shown as the words of another, nor the chair's or a guest's as a party's.
 */
export function misattributedQuotes(
  digest: Digest,
  passages: readonly Passage[]
): readonly UnfaithfulQuote[] {
  const speakers = new Map<string, Map<string, Passage['speaker']>>()
  for (const {submission, id, speaker} of passages) {
    const own = speakers.get(submission)
    if (own === undefined) speakers.set(submission, new Map([[id, speaker]]))
    else own.set(id, speaker)
  }
  const speakerOf = ({submission, passage}: PlacedWords) => speakers.get(submission)?.get(passage)
  const ofParties = quotesOfParties(digest).flatMap(({party, quote}) => {
    const speaker = speakerOf(quote)
    if (speaker === undefined) return unfaithful(quote, `Its passage ${quote.passage} is not at hand.`)
    const own = speaker === null || countsFor(speaker) === party
    return unfaithful(quote, own ? undefined : `“${speaker.label}” says it, and not ${party}.`)
  })
  const ofOthers = digest.voices.flatMap(({label, role, quotes}) =>
    quotes.flatMap(quote => {
      const speaker = speakerOf(quote)
      const own = speaker?.label === label && speaker.role === role
      return unfaithful(quote, own ? undefined : `Another than “${label}” says it.`)
    })
  )
  return [...ofParties, ...ofOthers]
}

/** The submission that counts in the stead of one that was replaced, however often; itself where it was not. */
const replacedBy = ({submissions}: Digest): ((submission: string) => string) => {
  const successors = new Map(submissions.map(({id, supersededBy, sameAs}) => [id, supersededBy ?? sameAs]))
  const follow = (id: string, seen: readonly string[]): string => {
    const next = successors.get(id) ?? null
    return next === null || seen.includes(next) ? id : follow(next, [...seen, next])
  }
  return submission => follow(submission, [submission])
}

const unfaithful = (quote: PlacedWords, why: string | undefined): UnfaithfulQuote[] =>
  why === undefined ? [] : [{quote, why}]

/** Every passage that is not word for word its document's: the whole passage is shown round each quote. */
export const unfaithfulPassages = <Given extends Passage>(
  passages: readonly Given[],
  textOf: TextOf
): readonly {readonly passage: Given; readonly why: string}[] =>
  passages.flatMap(passage => {
    const why = misquoted(passage, textOf)
    return why === undefined ? [] : [{passage, why}]
  })

function misquoted(
  {submission, start, end, text}: Pick<PlacedWords, 'submission' | 'start' | 'end' | 'text'>,
  textOf: TextOf
): string | undefined {
  const whole = textOf(submission)
  if (whole === undefined) return `The text of submission ${submission} is not at hand.`
  // A slice forgives what lies outside the text, so an empty or inverted span must be refused by name.
  if (start >= end || end > whole.length)
    return `No text stands at ${start}–${end} of submission ${submission}.`
  if (whole.slice(start, end) !== text)
    return `Other words stand at ${start}–${end} of submission ${submission}.`
  return undefined
}
