import type {SharedWording} from '../../domain/digest/digest.js'
import type {SaidSubmission} from '../../domain/digest/said.js'
import {outcome} from '../../domain/outcome.js'
import {standingOf} from '../compare/replaced.js'
import {statementParties} from '../position/statement-parties.js'
import type {Stage} from '../stage.js'
import {meetingSentences, type Sentence} from './meeting.js'
import {type Wording, wordingsOf} from './wordings.js'

/**
 * The sentences that stand, word for word or nearly so, in submissions of different parties. No tag and no correction
 * bears on it, so it is found anew only where a submission comes, goes or is read otherwise.
 */
export const wording: Stage<'said', 'wording'> = {
  name: 'wording',
  version: 1,
  needs: ['said'],
  gives: 'wording',
  uses: [],
  run: ({said}) => outcome(sharedWording(said))
}

/**
 * Agreed language, or what a group has agreed to say; each party's first, in the order of the submissions. A party that
 * repeats itself shares with nobody, nor do parties that hand in one paper together.
 */
export function sharedWording(said: readonly SaidSubmission[]): SharedWording[] {
  const entries = said.map(each => ({...each, parties: statementParties(each.identity, each.turns).flat()}))
  return wordingsOf(meetingSentences(standingOf(entries)))
    .filter(isShared)
    .map(found => ({overlap: shareDown(found.overlap), quotes: quotesOf(found)}))
}

const isShared = ({sentences}: Wording): boolean =>
  sentences.some((one, at) => sentences.slice(at + 1).some(other => haveNobodyInCommon(one, other)))

const haveNobodyInCommon = (one: Sentence, other: Sentence): boolean =>
  !one.parties.some(party => other.parties.includes(party))

const quotesOf = ({sentences}: Wording): SharedWording['quotes'] => {
  const parties = new Set(sentences.flatMap(({parties}) => parties))
  return [...parties].flatMap(party => {
    const own = sentences.find(sentence => sentence.parties.includes(party))
    return own === undefined ? [] : [{party, ...own.placed}]
  })
}

// Rounded down, so that only the same words have 1.
const shareDown = (overlap: number): number => Math.floor(overlap * 100) / 100
