import {grouped} from '../../../domain/grouped.js'
import type {Edition} from '../edition.js'
import {type Table, table} from '../table.js'

/** One row a question and pole: how many parties take it and which; how many took none, and how evenly all divide. */
export function questions({digest, say, question, pole}: Edition): Table {
  const columns = [
    'question',
    'questionName',
    'pole',
    'poleName',
    'parties',
    'who',
    'notSaid',
    'notReadInFull',
    'division',
    'notSaidWho',
    'notReadInFullWho'
  ] as const
  const answers = grouped(digest.answers, ({question}) => question)
  const rows = digest.questions.flatMap(({code, poles, notSaid, unread, division}) => {
    const own = answers.get(code) ?? []
    const answered = new Set(own.map(({party}) => party))
    const quiet = digest.parties.filter(({id}) => !answered.has(id))
    return poles.map(each => ({
      ...question(code),
      ...pole(code, each.pole),
      parties: each.parties,
      who: own.filter(answer => answer.pole === each.pole).map(({party}) => party),
      notSaid,
      notReadInFull: unread,
      division,
      notSaidWho: quiet.filter(({readInFull}) => readInFull).map(({id}) => id),
      notReadInFullWho: quiet.filter(({readInFull}) => !readInFull).map(({id}) => id)
    }))
  })
  return table('questions', {columns, key: ['question', 'pole']}, {rows, say})
}
