import type {Digest} from '../../../domain/digest/digest.js'
import type {ChangeKind} from '../../../domain/digest/since.js'
import {inOneLine} from '../../outline/text.js'
import {apart} from '../../outline/wording.js'
import {earlierName} from '../../session-names.js'
import {countOf, figure, type Told} from '../told.js'

/** What is new since what the digest is held against; nothing where it is held against nothing. */
export function since({since: held}: Digest): readonly Told[] {
  if (held === null) return []
  const {earlier, submissions, parties, changes, answers} = held
  const ofKind = (kind: ChangeKind) => [...changes, ...answers].filter(change => change.kind === kind).length
  const kinds = {fresh: ofKind('new'), changed: ofKind('changed'), dropped: ofKind('dropped')}
  return [
    {
      id: 'since',
      figures: [
        countOf('new submissions', 'submissions', {members: submissions}),
        countOf('looked at again', 'parties', {members: parties}),
        figure('new', 'changes', {value: kinds.fresh}),
        figure('changed', 'changes', {value: kinds.changed}),
        figure('dropped', 'changes', {value: kinds.dropped})
      ],
      cells: changes.map(({party, code}) => ({party, code})),
      answers: answers.flatMap(({party, question, before, after}) =>
        [...before, ...after].map(({pole}) => ({party, question, pole}))
      ),
      said: at =>
        at.words('summary.since', {
          name: [apart(inOneLine(earlierName(earlier, at.language)))],
          submissions: submissions.length,
          parties: parties.length,
          ...kinds
        })
    }
  ]
}
