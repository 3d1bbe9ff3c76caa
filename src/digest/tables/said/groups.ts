import {grouped} from '../../../domain/grouped.js'
import {type Edition, refers} from '../edition.js'
import {type Table, table} from '../table.js'

/** One row a group and member: on what the group speaks for it, and where its own words differ. */
export function groups({digest, say, party}: Edition): Table {
  const columns = [
    'group',
    'groupName',
    'member',
    'memberName',
    'ownWords',
    'spokenFor',
    'differsOn',
    'asOf',
    'source'
  ] as const
  const here = new Set(digest.parties.map(({id}) => id))
  const codes = grouped(
    digest.cells.flatMap(({party, code, through}) => through.map(each => ({party, subject: code, ...each}))),
    ({party, group}) => `${group} ${party}`
  )
  const poles = grouped(
    digest.answersThrough.map(each => ({...each, subject: each.question})),
    ({party, group}) => `${group} ${party}`
  )
  const rows = digest.groups.flatMap(({id, members, asOf, source}) =>
    members.map(member => {
      const through = [...(codes.get(`${id} ${member}`) ?? []), ...(poles.get(`${id} ${member}`) ?? [])]
      const subjects = (some: readonly {readonly subject: string}[]) => [
        ...new Set(some.map(({subject}) => subject))
      ]
      return {
        group: id,
        groupName: party(id).partyName,
        member,
        memberName: party(member).partyName,
        ownWords: here.has(member),
        spokenFor: subjects(through),
        differsOn: subjects(through.filter(({differs}) => differs)),
        asOf,
        source
      }
    })
  )
  return table(
    'groups',
    {columns, key: ['group', 'member'], references: [refers(['group'], 'parties', ['party'])]},
    {rows, say}
  )
}
