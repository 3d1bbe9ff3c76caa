import type {Cell, PartyAnswer} from '../../domain/digest/cell.js'
import {sideOf} from '../../domain/side.js'
import {byWorth} from '../handout/best-quotes.js'
import {
  answerCamps,
  codeCamps,
  mannerOfAnswer,
  mannerOfCell,
  type PartyQuote,
  partiesOf,
  quotesOf,
  wordsOf
} from '../handout/camps.js'
import type {DigestIndex, Subject} from '../handout/digest-index.js'
import {against, onSide} from '../handout/sides.js'
import type {DraftPoint} from './comparison.js'
import type {DraftSentence} from './draft.js'

/** Of so many parties words are shown on each side; all of them are named. */
const mostQuoted = 3

/** A code that a sentence speaks to, beside the cells of all parties. */
export function codePoint(
  {code, stance, act, confidence, from}: DraftSentence['tags'][number],
  subject: Subject,
  {cellsOn}: DigestIndex
): DraftPoint {
  const cells = cellsOn(code)
  const side = sideOf(stance)
  const own = stance === 'mentions' ? null : stance
  const like = side === null ? [] : onSide(cells, side)
  const opposite = side === null ? [] : against[side].flatMap(each => onSide(cells, each))
  return {
    subject,
    own: mannerOfCell({
      cell: own === null ? 'mentions' : 'position',
      stance: own,
      acts: act === 'none' ? [] : [act]
    }),
    confidence,
    from,
    takesSide: side !== null,
    camps: codeCamps(cells, side),
    unread: partiesOf(cells.filter(({cell}) => cell === 'unread')),
    quotes: {like: bestOfCells(like), opposite: bestOfCells(opposite)}
  }
}

/** A question that a sentence answers, beside the answers of all parties. */
export function answerPoint(
  {question, pole, confidence, from}: DraftSentence['answers'][number],
  subject: Subject,
  index: DigestIndex
): DraftPoint {
  const answers = index.answersTo(question)
  const takesSide = pole !== 'open'
  const like = takesSide ? answers.filter(answer => answer.pole === pole) : []
  const sharing = new Set(partiesOf(like))
  // Who gives both answers stands against neither.
  const opposite = takesSide
    ? answers.filter(answer => answer.pole !== pole && answer.pole !== 'open' && !sharing.has(answer.party))
    : []
  const answered = new Set(partiesOf(answers))
  return {
    subject,
    own: mannerOfAnswer({question, pole}, index),
    confidence,
    from,
    takesSide,
    camps: answerCamps(answers, {question, pole}, index),
    unread: index.digest.parties
      .filter(({id, readInFull}) => !readInFull && !answered.has(id))
      .map(({id}) => id),
    quotes: {like: surestOfAnswers(like), opposite: surestOfAnswers(opposite)}
  }
}

const bestOfCells = (cells: readonly Cell[]): readonly PartyQuote[] =>
  bestFew(cells.flatMap(cell => quotesOf(cell).slice(0, 1)))

const surestOfAnswers = (answers: readonly PartyAnswer[]): readonly PartyQuote[] =>
  bestFew(answers.flatMap(answer => wordsOf(answer)))

/** The best of all, in the order of the digest again. */
function bestFew(quotes: readonly PartyQuote[]): readonly PartyQuote[] {
  const best = quotes.toSorted(byMerit).slice(0, mostQuoted)
  return quotes.filter(quote => best.includes(quote))
}

const byMerit = ({quote: a}: PartyQuote, {quote: b}: PartyQuote): number =>
  'merits' in a && 'merits' in b ? byWorth(a, b) : b.confidence - a.confidence
