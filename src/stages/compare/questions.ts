import type {PartyAnswer, PartyUnsureAnswer} from '../../domain/digest/cell.js'
import type {Digest} from '../../domain/digest/digest.js'
import {grouped} from '../../domain/grouped.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
import type {Statement} from '../../domain/position.js'
import {surestFirst, surestQuotes} from '../position/best-quotes.js'
import {divisionOf} from './convergence/division.js'

/** The poles that a party takes in its statements, in the order of the questions and poles. */
export function answersOf(
  party: string,
  statements: readonly Statement[],
  {questions, file}: Pick<Pipeline, 'questions' | 'file'>
): PartyAnswer[] {
  const given = statements.flatMap(({questions}) => questions)
  return questions.flatMap(question =>
    polesOf(question).flatMap(({pole}) => {
      const same = given.filter(answer => answer.question === question.code && answer.pole === pole)
      if (same.length === 0) return []
      const quotes = same.flatMap(answer => answer.quotes)
      return {
        party,
        question: question.code,
        pole,
        passages: same.reduce((sum, answer) => sum + answer.passages, 0),
        checked: same.reduce((sum, answer) => sum + answer.checked, 0),
        quotes: surestQuotes(quotes, file.settings.quotesPerCell)
      }
    })
  )
}

/**
 * The poles that a party may take of the questions to which its statements give no answer, in the order of the questions
 * and poles.
 */
export function unsureAnswersOf(
  party: string,
  statements: readonly Statement[],
  {questions, file}: Pick<Pipeline, 'questions' | 'file'>
): PartyUnsureAnswer[] {
  const answered = new Set(statements.flatMap(({questions}) => questions.map(({question}) => question)))
  const unsure = statements.flatMap(({unsureAnswers}) => unsureAnswers)
  return questions
    .filter(({code}) => !answered.has(code))
    .flatMap(question =>
      polesOf(question).flatMap(({pole}) => {
        const same = unsure.filter(answer => answer.question === question.code && answer.pole === pole)
        const quotes = surestFirst(
          same.flatMap(({quotes}) => quotes),
          file.settings.quotesPerCell
        )
        return quotes.length === 0 ? [] : [{party, question: question.code, pole, quotes}]
      })
    )
}

/** How many parties stand at each pole of each question, and how many have not said or could not be read. */
export function questionsOf(
  answers: readonly PartyAnswer[],
  parties: Digest['parties'],
  pipeline: Pipeline
): Digest['questions'] {
  return pipeline.questions.map(({code, labels, ...question}) => {
    const onQuestion = answers.filter(answer => answer.question === code)
    const answered = new Set(onQuestion.map(({party}) => party))
    const quiet = parties.filter(({id}) => !answered.has(id))
    const unread = quiet.filter(({readInFull}) => !readInFull).length
    return {
      code,
      labels,
      poles: polesOf(question).map(({pole, labels}) => ({
        pole,
        labels,
        parties: onQuestion.filter(answer => answer.pole === pole).length
      })),
      notSaid: quiet.length - unread,
      unread,
      division: divisionOf(
        [...grouped(onQuestion, ({party}) => party).values()].map(own =>
          own.flatMap(({pole}) => (pole === 'open' ? [] : pole))
        ),
        question.poles.length
      )
    }
  })
}
