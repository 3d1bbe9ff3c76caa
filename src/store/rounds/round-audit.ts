import type {KnownAct} from '../../domain/acts/act-details.js'
import {sha256Of} from '../../domain/json/content-id.js'
import type {AdjudicatorsWord} from '../../domain/round/adjudication.js'
import type {Coding} from '../../domain/round/coding.js'
import type {Round, RoundStep} from '../../domain/round/round.js'

/** The entry for a round that begins: who codes, and how many passages. */
export const auditOfRound = (round: Round): KnownAct => ({
  at: round.at,
  by: round.by,
  act: 'round-begin',
  on: round.id,
  details: {coders: round.coders, passages: round.passages.length, sha256: sha256Of(round)}
})

/** The entry for a round that passes on. */
export const auditOfStep = ({round, to, by, at, why}: RoundStep): KnownAct => ({
  at,
  by,
  act: 'round-step',
  on: round,
  details: {to, why}
})

/** The entry for a coding: that it was made and is still as it was made, not what it says, which others may not see. */
export const auditOfCoding = (coding: Coding): KnownAct => ({
  at: coding.at,
  by: coding.coder,
  act: 'round-coding',
  on: coding.id,
  details: {passage: coding.passage, round: coding.round, sha256: sha256Of(coding)}
})

/** The entry for what an adjudicator says. */
export function auditOfWord(word: AdjudicatorsWord): KnownAct {
  const {at, by, id, round} = word
  const sha256 = sha256Of(word)
  if (word.kind === 'withdrawal') {
    const {takesBack} = word
    return {at, by, act: 'round-withdrawal', on: id, details: {round, sha256, takesBack}}
  }
  const {batch, passage} = word
  return {at, by, act: 'round-adjudication', on: id, details: {round, sha256, batch, passage}}
}
