import {type AnswerChange, type Change, ChangeKind} from '../../domain/digest/since.js'
import {type Manner, mannerOfAnswer, mannerOfCell} from '../handout/camps.js'
import type {DigestIndex, Subject} from '../handout/digest-index.js'
import type {BriefSince} from './brief.js'

/** What is new of a party, and what others say anew on the same subjects. */
export function sinceFor(party: string, subjects: readonly Subject[], index: DigestIndex): BriefSince | null {
  const {since} = index.digest
  if (since === null) return null
  const {from: _, ...earlier} = since.earlier
  const changesOn = (subject: Subject): readonly (Change | AnswerChange)[] =>
    subject.kind === 'code'
      ? since.changes.filter(({code}) => code === subject.id)
      : since.answers.filter(({question}) => question === subject.id)
  return {
    earlier,
    handedIn: since.parties.includes(party),
    own: subjects.flatMap(subject =>
      changesOn(subject)
        .filter(change => change.party === party)
        .map(change => ({id: subject.id, subject, kind: change.kind, ...beforeAndAfter(change, index)}))
    ),
    others: subjects.flatMap(subject => {
      const changes = byKind(changesOn(subject).filter(change => change.party !== party))
      return changes.length === 0 ? [] : [{id: subject.id, subject, changes}]
    })
  }
}

const byKind = (changes: readonly (Change | AnswerChange)[]) =>
  ChangeKind.options
    .map(kind => ({kind, parties: changes.filter(change => change.kind === kind).map(({party}) => party)}))
    .filter(({parties}) => parties.length > 0)

function beforeAndAfter(
  change: Change | AnswerChange,
  index: DigestIndex
): {readonly before: readonly Manner[]; readonly after: readonly Manner[]} {
  if ('code' in change) return {before: [mannerOfCell(change.before)], after: [mannerOfCell(change.after)]}
  const answers = (poles: AnswerChange['before']) =>
    poles.map(({pole}) => mannerOfAnswer({question: change.question, pole}, index))
  return {before: answers(change.before), after: answers(change.after)}
}
