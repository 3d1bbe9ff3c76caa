import type {Digest, PartyAnswer} from '../../domain/digest.js'
import type {Pipeline} from '../../domain/pipeline.js'
import {bestQuotes} from '../position/best-quotes.js'
import type {Standing} from './standing.js'

/** The poles each party takes, in the order of the parties, questions and poles. */
export const answersOf = (parties: Digest['parties'], stand: Standing, pipeline: Pipeline): PartyAnswer[] =>
  parties.flatMap(({id}) => {
    const given = stand.counted
      .filter(entry => entry.positions.parties.includes(id))
      .flatMap(entry => entry.positions.questions)
    return pipeline.questions.flatMap(({code, poles}) =>
      poles.flatMap(({pole}) => {
        const same = given.filter(answer => answer.question === code && answer.pole === pole)
        if (same.length === 0) return []
        const quotes = same.flatMap(answer => answer.quotes)
        return {
          party: id,
          question: code,
          pole,
          passages: same.reduce((sum, answer) => sum + answer.passages, 0),
          quotes: bestQuotes(quotes, pipeline.file.settings.quotesPerCell)
        }
      })
    )
  })

/** How many parties stand at each pole of each question, and how many have not said. */
export const questionsOf = (
  answers: readonly PartyAnswer[],
  parties: number,
  pipeline: Pipeline
): Digest['questions'] =>
  pipeline.questions.map(({code, labels, poles}) => {
    const onQuestion = answers.filter(({question}) => question === code)
    return {
      code,
      labels,
      poles: poles.map(({pole, labels}) => ({
        pole,
        labels,
        parties: onQuestion.filter(answer => answer.pole === pole).length
      })),
      notSaid: parties - new Set(onQuestion.map(({party}) => party)).size
    }
  })
