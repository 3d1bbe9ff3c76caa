import type {SaidSubmission} from '../../domain/digest/said.js'
import {grouped} from '../../domain/grouped.js'
import {countsFor} from '../../domain/meeting/speaker.js'
import type {PlacedWords} from '../../domain/position.js'
import {statementParties} from '../position/statement-parties.js'
import {bucketCount} from './min-hash.js'
import {type BucketsAt, unpacked} from './packed-buckets.js'
import {formsOf} from './sentences.js'

/** A sentence that shares a bucket with another, who says it, and its words as they are compared. */
export type Sentence = {
  readonly placed: PlacedWords
  /** All of one submission that speak as one. */
  readonly parties: readonly string[]
  readonly forms: readonly string[]
  readonly buckets: readonly number[]
}

/**
 * The sentences that share a bucket with another, each with the buckets that it shares, in the order of the
 * submissions and within each of its statements and its text. All others are like none, and nothing is made of them.
 */
export function meetingSentences(said: readonly SaidSubmission[]): readonly Sentence[] {
  const statements = said.flatMap(statementsOf)
  const shared = sharedBuckets(statements)
  return statements.flatMap(({submission, parties, spoken, bucketsAt}) =>
    spoken.flatMap(({passage, first}) =>
      passage.sentences.flatMap((sentence, at): Sentence | [] => {
        const buckets = Array.from(bucketsAt(first + at).filter(bucket => shared.has(bucket)))
        if (buckets.length === 0) return []
        const {id, number, ordinal, language, speaker} = passage
        const place = {submission, passage: id, number, ordinal, language, speaker: speaker?.label ?? null}
        return {
          placed: {...place, ...sentence},
          parties,
          forms: formsOf(sentence.text, language),
          buckets
        }
      })
    )
  )
}

type SpokenPassage = {
  readonly passage: SaidSubmission['sentences']['passages'][number]
  /** Which sentence of its submission its first one is. */
  readonly first: number
}

type SpokenStatement = {
  readonly submission: string
  readonly parties: readonly string[]
  readonly spoken: readonly SpokenPassage[]
  readonly bucketsAt: BucketsAt
}

// In a transcript only what stands under a party's own name is its own.
function statementsOf({submission, identity, turns, sentences}: SaidSubmission): SpokenStatement[] {
  let first = 0
  const all = sentences.passages.map(passage => {
    const placed = {passage, first}
    first += passage.sentences.length
    return placed
  })
  const bucketsAt = unpacked(sentences.buckets)
  const spokenBy =
    turns.kind === 'paper'
      ? null
      : grouped(all, ({passage: {speaker}}) => (speaker === null ? null : countsFor(speaker)))
  return statementParties(identity, turns)
    .filter(parties => parties.length > 0)
    .map(parties => ({
      submission: submission.id,
      parties,
      spoken: spokenBy === null ? all : parties.flatMap(party => spokenBy.get(party) ?? []),
      bucketsAt
    }))
}

/**
 * The buckets into which more than one sentence fell. Nearly all hold one, and a list of them all would be most of the
 * memory and time; so two bits for each leave out most of these first.
 */
function sharedBuckets(statements: readonly SpokenStatement[]): ReadonlySet<number> {
  const sentences = statements.flatMap(({spoken, bucketsAt}) =>
    spoken.flatMap(({passage, first}) => passage.sentences.map((_, at) => bucketsAt(first + at)))
  )
  // Sixteen places for each bucket: of those that hold one, 1 in 16 shares its place.
  const places = 2 ** Math.ceil(Math.log2(16 * bucketCount * Math.max(2, sentences.length)))
  const once = new Uint32Array(places / 32)
  const again = new Uint32Array(places / 32)
  for (const buckets of sentences)
    for (const bucket of buckets) {
      const place = (bucket >>> 0) % places
      const bit = 1 << (place & 31)
      const seen = once[place >>> 5] ?? 0
      if ((seen & bit) === 0) once[place >>> 5] = seen | bit
      else again[place >>> 5] = (again[place >>> 5] ?? 0) | bit
    }
  const met = new Set<number>()
  const shared = new Set<number>()
  for (const buckets of sentences)
    for (const bucket of buckets) {
      const place = (bucket >>> 0) % places
      if (((again[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) continue
      if (met.has(bucket)) shared.add(bucket)
      else met.add(bucket)
    }
  return shared
}
