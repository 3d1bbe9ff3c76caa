import type {Moods} from '../../../domain/pipeline/lexicon.js'
import type {Hit, Reading} from '../reading/concepts.js'
import {hitsBetween} from './hits-between.js'
import {parted} from './voice.js'

/** Where words stand: from one word up to another, exclusive. */
type Words = Pick<Hit, 'from' | 'to' | 'sentence'>

/**
 * Whether most of some words are only told of others: "some delegations hold" stands before them in their sentence, and no
 * turn of the sentence ("but", "in our view", a colon) parts the two. Where the speaker rejects anything there or in the
 * next sentence, it is an answer of the speaker's own.
 */
export function areReported(words: readonly Words[], reading: Reading, {rejection, voices}: Moods): boolean {
  const found = (concept: string | undefined, first: number, last = first): readonly Hit[] =>
    hitsBetween(reading.hits.get(concept ?? '') ?? [], first, last)
  const rejectsAt = (sentence: number): boolean =>
    [rejection, voices.rejected].some(concept => found(concept, sentence, sentence + 1).length > 0)
  const reported = words.filter(each => {
    const turns = found(voices.turn, each.sentence)
    return (
      found(voices.others, each.sentence).some(
        other => other.from < each.from && !parted(other, each, {reading, turns})
      ) && !rejectsAt(each.sentence)
    )
  })
  return reported.length > words.length / 2
}
