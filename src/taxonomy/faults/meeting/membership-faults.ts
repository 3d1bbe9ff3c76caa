import type {PipelineFolder} from '../../folder/pipeline-folder.js'
import {partyIndex} from '../../names/party-names.js'
import type {Fault} from '../fault.js'
import {twice} from '../taxonomy-faults.js'

/** What is wrong with who belongs to what: a group or a member that nobody knows, one listed twice, two regions for one. */
export function membershipFaults({memberships, parties}: PipelineFolder): readonly Fault[] {
  if (!memberships || parties === undefined) return []
  const index = partyIndex(parties.value.parties)
  const {groups, regions} = memberships.value
  const ofGroups = groups.flatMap(({group, members}, place) => [
    ...(index.party(group)?.kind === 'group'
      ? []
      : [memberships.fault(['groups', place, 'group'], `${group} is not a group that parties.yaml knows.`)]),
    ...unknown(
      members.map(member => (typeof member === 'string' ? member : member.party)),
      ['groups', place, 'members']
    )
  ])
  const ofRegions = regions.flatMap(({members}, place) => unknown(members, ['regions', place, 'members']))
  const inTwo = twice(regions.flatMap(({members}) => members)).map(({value}) =>
    memberships.fault(['regions'], `${value} stands in the regions twice.`)
  )
  const listedTwice = twice(groups.map(({group}) => group)).map(({value, index: place}) =>
    memberships.fault(['groups', place, 'group'], `The members of ${value} stand here twice.`)
  )
  return [...ofGroups, ...ofRegions, ...inTwo, ...listedTwice]

  function unknown(ids: readonly string[], place: readonly PropertyKey[]): readonly Fault[] {
    return ids.flatMap((id, member) =>
      index.party(id) === null
        ? [memberships?.fault([...place, member], `${id} is no party that is known.`) ?? []].flat()
        : []
    )
  }
}
