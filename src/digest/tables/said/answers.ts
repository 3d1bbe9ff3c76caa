import type {PartyAnswer} from '../../../domain/digest/cell.js'
import {grouped} from '../../../domain/grouped.js'
import {type Edition, placeColumns, refers} from '../edition.js'
import {passagesBehind, poleMark, polesOf} from '../passages-behind.js'
import {type Table, table} from '../table.js'

/** One row a party and pole that it takes, with the groups that take it too, and the ids of its passages. */
export function answers({digest, passages, say, party, question, pole}: Edition): Table {
  const columns = [
    'party',
    'partyName',
    'question',
    'questionName',
    'pole',
    'poleName',
    'passages',
    'through',
    'passageIds'
  ] as const
  const idsOf = passagesBehind(digest, passages, polesOf)
  const through = grouped(digest.answersThrough, ({party, question, pole}) => `${party} ${question} ${pole}`)
  const rows = digest.answers.map(answer => ({
    ...party(answer.party),
    ...question(answer.question),
    ...pole(answer.question, answer.pole),
    passages: answer.passages,
    through: (through.get(`${answer.party} ${answer.question} ${answer.pole}`) ?? []).map(({group}) => group),
    passageIds: idsOf(answer.party, poleMark(answer.question, answer.pole))
  }))
  return table(
    'answers',
    {
      columns,
      key: ['party', 'question', 'pole'],
      references: [refers(['party'], 'parties'), refers(['question', 'pole'], 'questions')]
    },
    {rows, say}
  )
}

/** The words of every answer. */
export const answerQuotes = (edition: Edition): Table =>
  wordsOfAnswers('answerQuotes', edition.digest.answers, edition)

/** The words of which the machine cannot tell whether they answer a question that their party does not answer elsewhere. */
export const unsureAnswers = (edition: Edition): Table =>
  wordsOfAnswers('unsureAnswers', edition.digest.unsureAnswers ?? [], edition)

type WithWords = Pick<PartyAnswer, 'party' | 'question' | 'pole' | 'quotes'>

function wordsOfAnswers(
  id: 'answerQuotes' | 'unsureAnswers',
  answers: readonly WithWords[],
  {say, party, question, pole, place}: Edition
): Table {
  const columns = [
    'party',
    'partyName',
    'question',
    'questionName',
    'pole',
    'poleName',
    ...placeColumns,
    'confidence'
  ] as const
  const rows = answers.flatMap(answer =>
    answer.quotes.map(quote => ({
      ...party(answer.party),
      ...question(answer.question),
      ...pole(answer.question, answer.pole),
      ...place(quote),
      confidence: quote.confidence
    }))
  )
  return table(
    id,
    {
      columns,
      key: ['party', 'question', 'pole', 'submission', 'passage', 'start', 'end'],
      references: [
        refers(['party'], 'parties'),
        id === 'answerQuotes'
          ? refers(['party', 'question', 'pole'], 'answers')
          : refers(['question', 'pole'], 'questions'),
        refers(['submission'], 'submissions')
      ]
    },
    {rows, say}
  )
}
