import type {Cell, PartyAnswer} from '../../domain/digest/cell.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'
import type {CodeQuote, Quote} from '../../domain/position.js'
import {type CodeSide, codeSides, sideOf, speaks} from '../../domain/side.js'
import type {Act} from '../../domain/tag.js'
import {bestQuotes, surestQuote} from './best-quotes.js'
import type {DigestIndex} from './digest-index.js'
import {against, onSide} from './sides.js'

/** A party's words, letter for letter as they stand in the digest. */
export type PartyQuote = {readonly party: string; readonly quote: CodeQuote | Quote}

/** How somebody speaks to a code, or which answer is given. */
export type Manner =
  | {
      readonly kind: 'code'
      readonly cell: Cell['cell']
      readonly stance: Cell['stance']
      readonly acts: readonly Exclude<Act, 'none'>[]
    }
  | {readonly kind: 'question'; readonly pole: string; readonly labels: Labels}

/** The parties that stand on one side of a code, or mention it, or give one answer. */
export type Camp = {
  readonly side: CodeSide | 'mentions' | {readonly pole: string; readonly labels: Labels}
  /** Whether it is the side that all is held against. */
  readonly own: boolean
  /** Whether it stands against that side. */
  readonly opposite: boolean
  readonly parties: readonly string[]
}

/** Who stands where on a code, seen from a side; from none where it is null. Nobody stands in an empty camp. */
export function codeCamps(cells: readonly Cell[], side: CodeSide | null): readonly Camp[] {
  const camps: readonly Camp[] = codeSides.map(each => ({
    side: each,
    own: each === side,
    opposite: side !== null && against[side].includes(each),
    parties: partiesOf(onSide(cells, each))
  }))
  const mentions = cells.filter(cell => speaks(cell) && sideOf(cell.stance) === null)
  const all = [
    ...camps,
    {side: 'mentions' as const, own: false, opposite: false, parties: partiesOf(mentions)}
  ]
  return all.filter(({parties}) => parties.length > 0)
}

/** Who gives which answer, seen from an answer; left open is no side. */
export function answerCamps(
  answers: readonly PartyAnswer[],
  own: {readonly question: string; readonly pole: string},
  {digest}: DigestIndex
): readonly Camp[] {
  const poles = digest.questions.find(({code}) => code === own.question)?.poles ?? []
  return poles
    .map(({pole, labels}) => ({
      side: {pole, labels},
      own: pole === own.pole && pole !== 'open',
      opposite: own.pole !== 'open' && pole !== own.pole && pole !== 'open',
      parties: partiesOf(answers.filter(answer => answer.pole === pole))
    }))
    .filter(({parties}) => parties.length > 0)
}

/** How a cell speaks. */
export const mannerOfCell = ({cell, stance, acts}: Pick<Cell, 'cell' | 'stance' | 'acts'>): Manner => ({
  kind: 'code',
  cell,
  stance,
  acts
})

/** Which answer it is, in words. */
export const mannerOfAnswer = (
  {question, pole}: {readonly question: string; readonly pole: string},
  {poleLabels}: DigestIndex
): Manner => ({kind: 'question', pole, labels: poleLabels(question, pole)})

/** The best words of a cell; none where there is no cell. */
export const quotesOf = (cell: Cell | undefined): readonly PartyQuote[] =>
  cell === undefined ? [] : bestQuotes(cell.quotes, cell.stance).map(quote => ({party: cell.party, quote}))

/** The surest words of an answer; none where there is no answer. */
export const wordsOf = (answer: PartyAnswer | undefined): readonly PartyQuote[] => {
  const quote = answer && surestQuote(answer.quotes)
  return answer === undefined || quote === undefined ? [] : [{party: answer.party, quote}]
}

/** Whose cells or answers they are. */
export const partiesOf = (entries: readonly {readonly party: string}[]): readonly string[] =>
  entries.map(({party}) => party)
