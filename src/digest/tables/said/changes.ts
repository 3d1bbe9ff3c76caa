import type {AnswerChange, Change} from '../../../domain/digest/since.js'
import type {Quote} from '../../../domain/position.js'
import {type Edition, placeColumns, refers} from '../edition.js'
import {mannerTerms, term} from '../fixed-words.js'
import {type Table, table} from '../table.js'

/** One row a position or answer that is not what it was; none where the digest is held against nothing earlier. */
export function changes(edition: Edition): Table {
  const {digest, say, party} = edition
  const columns = [
    'party',
    'partyName',
    'subject',
    'subjectName',
    'change',
    'beforeCell',
    'beforeStance',
    'beforeActs',
    'beforePoles',
    'afterCell',
    'afterStance',
    'afterActs',
    'afterPoles'
  ] as const
  const onCodes = (digest.since?.changes ?? []).map(change => {
    const [before, after] = [mannerTerms(change.before, say), mannerTerms(change.after, say)]
    return {
      ...party(change.party),
      ...ofCode(change, edition),
      change: term('change', change.kind, say),
      beforeCell: before.cell,
      beforeStance: before.stance,
      beforeActs: before.acts,
      beforePoles: [],
      afterCell: after.cell,
      afterStance: after.stance,
      afterActs: after.acts,
      afterPoles: []
    }
  })
  const onQuestions = (digest.since?.answers ?? []).map(change => ({
    ...party(change.party),
    ...ofQuestion(change, edition),
    change: term('change', change.kind, say),
    beforeCell: null,
    beforeStance: null,
    beforeActs: [],
    beforePoles: change.before.map(({pole}) => pole),
    afterCell: null,
    afterStance: null,
    afterActs: [],
    afterPoles: change.after.map(({pole}) => pole)
  }))
  return table(
    'changes',
    {columns, key: ['party', 'subject'], references: [refers(['party'], 'parties')]},
    {rows: [...onCodes, ...onQuestions], say}
  )
}

/** The words of every change, before and now; earlier ones may stand in files that count no more. */
export function changeQuotes(edition: Edition): Table {
  const {digest, say, party, place} = edition
  const columns = [
    'party',
    'partyName',
    'subject',
    'subjectName',
    'side',
    'pole',
    ...placeColumns,
    'confidence'
  ] as const
  const sides = ['before', 'after'] as const
  const row = (quote: Quote) => ({...place(quote), confidence: quote.confidence})
  const onCodes = (digest.since?.changes ?? []).flatMap(change =>
    sides.flatMap(side =>
      change[side].quotes.map(quote => ({
        ...party(change.party),
        ...ofCode(change, edition),
        side: term('side', side, say),
        pole: null,
        ...row(quote)
      }))
    )
  )
  const onQuestions = (digest.since?.answers ?? []).flatMap(change =>
    sides.flatMap(side =>
      change[side].flatMap(({pole, quotes}) =>
        quotes.map(quote => ({
          ...party(change.party),
          ...ofQuestion(change, edition),
          side: term('side', side, say),
          pole,
          ...row(quote)
        }))
      )
    )
  )
  return table(
    'changeQuotes',
    {
      columns,
      key: [],
      references: [refers(['party'], 'parties'), refers(['party', 'subject'], 'changes')]
    },
    {rows: [...onCodes, ...onQuestions], say}
  )
}

const ofCode = ({code}: Change, edition: Edition) => ({
  subject: code,
  subjectName: edition.code(code).codeName
})

const ofQuestion = ({question}: AnswerChange, edition: Edition) => ({
  subject: question,
  subjectName: edition.question(question).questionName
})
