import type {PartyAnswer} from '../../domain/digest/cell.js'
import {answerCamps, mannerOfAnswer, partiesOf, wordsOf} from '../handout/camps.js'
import {type DigestIndex, farthestFrom, nearestTo, otherOf, type Subject} from '../handout/digest-index.js'
import type {BriefEntry} from './brief.js'

/** An answer of a party to a question, beside all others. Left open, it is no side. */
export function answerEntry(own: PartyAnswer, subject: Subject, index: DigestIndex): BriefEntry {
  const all = index.answersTo(own.question)
  const others = all.filter(({party}) => party !== own.party)
  const takesSide = own.pole !== 'open'
  const company = takesSide ? others.filter(({pole}) => pole === own.pole) : []
  const sharing = new Set(company.map(({party}) => party))
  // Who gives both answers stands against neither.
  const opposed = takesSide
    ? others.filter(({pole, party}) => pole !== own.pole && pole !== 'open' && !sharing.has(party))
    : []
  const nearest = nearestTo(own.party, partiesOf(company), index)
  const near = answerOf(nearest && otherOf(own.party, nearest), company) ?? company[0]
  const farthest = farthestFrom(own.party, partiesOf(opposed), index)
  const far = answerOf(farthest && otherOf(own.party, farthest), opposed) ?? opposed[0]
  const answered = new Set(partiesOf(all))
  return {
    id: `${own.question}=${own.pole}`,
    subject,
    own: mannerOfAnswer(own, index),
    alone: others.length === 0 ? 'voice' : takesSide && company.length === 0 ? 'side' : null,
    takesSide,
    camps: answerCamps(others, own, index),
    nearest: nearest && {party: otherOf(own.party, nearest), shared: nearest.shared},
    unread: index.digest.parties
      .filter(({id, readInFull}) => !readInFull && !answered.has(id))
      .map(({id}) => id),
    quotes: {own: wordsOf(own), near: wordsOf(near), opposite: wordsOf(far)},
    cells: [own, ...others].map(({party, question, pole}) => ({party, question, pole}))
  }
}

const answerOf = (party: string | null, answers: readonly PartyAnswer[]): PartyAnswer | undefined =>
  answers.find(answer => answer.party === party)
