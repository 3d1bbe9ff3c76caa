import type {Digest, SharedWording} from '../../../domain/digest/digest.js'
import type {Standing} from '../standing.js'
import {type Sentence, sentencesOf} from './sentences.js'
import {type Wording, wordingsOf} from './wordings.js'

/**
 * The sentences that stand, word for word or nearly so, in submissions of different parties: agreed language, or what
 * a group has agreed to say. Those of most parties come first, then in the order of the submissions. A party that
 * repeats itself shares with nobody, nor do parties that hand in one paper together.
 */
export const sharedWording = (stand: Standing, parties: Digest['parties']): SharedWording[] =>
  wordingsOf(sentencesOf(stand))
    .filter(isShared)
    .map(wording => ({overlap: shareDown(wording.overlap), quotes: quotesOf(wording, parties)}))
    .toSorted((a, b) => b.quotes.length - a.quotes.length)

const isShared = ({sentences}: Wording): boolean =>
  sentences.some((one, at) => sentences.slice(at + 1).some(other => haveNobodyInCommon(one, other)))

const haveNobodyInCommon = (one: Sentence, other: Sentence): boolean =>
  !one.parties.some(party => other.parties.includes(party))

/** Each party's first, in the order of the parties. */
const quotesOf = ({sentences}: Wording, parties: Digest['parties']): SharedWording['quotes'] =>
  parties.flatMap(({id}) => {
    const own = sentences.find(sentence => sentence.parties.includes(id))
    return own === undefined ? [] : [{party: id, ...own.placed}]
  })

// Rounded down, so that only the same words have 1.
const shareDown = (overlap: number): number => Math.floor(overlap * 100) / 100
