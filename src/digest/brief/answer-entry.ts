import type {PartyAnswer} from '../../domain/digest/cell.js'
import {surestQuote} from '../handout/best-quotes.js'
import {type DigestIndex, farthestFrom, nearestTo, otherOf, type Subject} from '../handout/digest-index.js'
import type {BriefEntry, Camp, Manner, PartyQuote} from './brief.js'

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
  const nearest = nearestTo(own.party, namesOf(company), index)
  const near = answerOf(nearest && otherOf(own.party, nearest), company) ?? company[0]
  const farthest = farthestFrom(own.party, namesOf(opposed), index)
  const far = answerOf(farthest && otherOf(own.party, farthest), opposed) ?? opposed[0]
  const answered = new Set(namesOf(all))
  return {
    id: `${own.question}=${own.pole}`,
    subject,
    own: mannerOfAnswer(own, index),
    alone: others.length === 0 ? 'voice' : takesSide && company.length === 0 ? 'side' : null,
    takesSide,
    camps: campsOf(own, others, index),
    nearest: nearest && {party: otherOf(own.party, nearest), shared: nearest.shared},
    unread: index.digest.parties
      .filter(({id, readInFull}) => !readInFull && !answered.has(id))
      .map(({id}) => id),
    quotes: {own: wordsOf(own), near: wordsOf(near), opposite: wordsOf(far)},
    cells: [own, ...others].map(({party, question, pole}) => ({party, question, pole}))
  }
}

/** Which answer it is, in words. */
export const mannerOfAnswer = (
  {question, pole}: {readonly question: string; readonly pole: string},
  {poleLabels}: DigestIndex
): Manner => ({kind: 'question', pole, labels: poleLabels(question, pole)})

/** The surest words of an answer; none where there is no answer. */
export const wordsOf = (answer: PartyAnswer | undefined): readonly PartyQuote[] => {
  const quote = answer && surestQuote(answer.quotes)
  return answer === undefined || quote === undefined ? [] : [{party: answer.party, quote}]
}

function campsOf(own: PartyAnswer, others: readonly PartyAnswer[], index: DigestIndex): readonly Camp[] {
  const poles = index.digest.questions.find(({code}) => code === own.question)?.poles ?? []
  return poles
    .map(({pole, labels}) => ({
      side: {pole, labels},
      own: pole === own.pole && pole !== 'open',
      opposite: own.pole !== 'open' && pole !== own.pole && pole !== 'open',
      parties: namesOf(others.filter(answer => answer.pole === pole))
    }))
    .filter(({parties}) => parties.length > 0)
}

const namesOf = (answers: readonly PartyAnswer[]): readonly string[] => answers.map(({party}) => party)

const answerOf = (party: string | null, answers: readonly PartyAnswer[]): PartyAnswer | undefined =>
  answers.find(answer => answer.party === party)
