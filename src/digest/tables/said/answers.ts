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
export function answerQuotes({digest, say, party, question, pole, place}: Edition): Table {
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
  const rows = digest.answers.flatMap(answer =>
    answer.quotes.map(quote => ({
      ...party(answer.party),
      ...question(answer.question),
      ...pole(answer.question, answer.pole),
      ...place(quote),
      confidence: quote.confidence
    }))
  )
  return table(
    'answerQuotes',
    {
      columns,
      key: ['party', 'question', 'pole', 'submission', 'passage', 'start', 'end'],
      references: [
        refers(['party'], 'parties'),
        refers(['party', 'question', 'pole'], 'answers'),
        refers(['submission'], 'submissions')
      ]
    },
    {rows, say}
  )
}
