import type {Digest} from '../../../domain/digest/digest.js'
import {countOf, figure, type Told} from '../told.js'

/** How many cells are silent and how many unread, which are two things; and that groups count for themselves. */
export function silence({parties, cells, groups}: Digest): readonly Told[] {
  if (parties.length === 0) return []
  const ofKind = (kind: string) => cells.filter(({cell}) => cell === kind).length
  const [silent, unread] = [ofKind('silent'), ofKind('unread')]
  const spoken = countOf('groups', 'parties', {members: groups.map(({id}) => id)})
  return [
    {
      id: 'silence',
      figures: [
        figure('silent', 'cells', {value: silent, of: cells.length}),
        figure('unread', 'cells', {value: unread, of: cells.length})
      ],
      cells: [],
      answers: [],
      said: at => at.words('summary.silence', {cells: cells.length, silent, unread})
    },
    ...(groups.length === 0
      ? []
      : [
          {
            id: 'groups',
            figures: [spoken],
            cells: [],
            answers: [],
            said: at => at.words('summary.groups', {count: groups.length})
          } satisfies Told
        ])
  ]
}
