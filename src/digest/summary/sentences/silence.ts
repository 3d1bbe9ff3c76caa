import type {Digest} from '../../../domain/digest/digest.js'
import {countOf, figure, restsOnNone, type Told} from '../told.js'

/**
 * How many cells are silent and how many unread, which are two things; in how many of the silent ones the machine is not
 * sure; and that groups count for themselves.
 */
export function silence({parties, cells, groups}: Digest): readonly Told[] {
  if (parties.length === 0) return []
  const ofKind = (kind: string) => cells.filter(({cell}) => cell === kind).length
  const [silent, unread] = [ofKind('silent'), ofKind('unread')]
  const unsure = cells.filter(({cell, unsure}) => cell === 'silent' && unsure !== undefined).length
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
    ...(unsure === 0
      ? []
      : [
          {
            id: 'unsure',
            figures: [figure('unsure', 'cells', {value: unsure, of: silent})],
            ...restsOnNone,
            said: at => at.words('summary.unsure', {unsure, silent})
          } satisfies Told
        ]),
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
