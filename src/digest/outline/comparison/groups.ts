import type {Cell} from '../../../domain/digest/cell.js'
import type {DigestGroup} from '../../../domain/digest/group.js'
import {speaks} from '../../../domain/side.js'
import {capitalised} from '../../html/phrases.js'
import {dateIn} from '../../words/dates.js'
import {column, joined, link, paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids} from '../ids.js'
import type {Block, Inlines, Section} from '../outline.js'
import {inOneLine} from '../text.js'

/** The groups that have a statement here: their members, who is aligned through them, and whose own words differ. */
export const groups = (at: Edition): Section =>
  section(
    {id: 'groups', heading: at.say('findings.groupsHeading')},
    [paragraph(at.words('findings.groupsIntro'))],
    at.digest.groups.map(group =>
      section({id: ids.group(group.id), heading: at.partyName(group.id)}, blocksOf(group, at))
    )
  )

function blocksOf({id, asOf, source, wording, members}: DigestGroup, at: Edition): readonly Block[] {
  const here = inEditionOrder(members, at)
  const names = here.length === 0 ? '–' : at.parties(here.map(member => at.party(member)))
  return [
    paragraph(
      asOf === null
        ? at.words('findings.membersUndated', {members: names})
        : at.words('findings.membersAsOf', {members: names, date: dateIn(at.language, asOf)})
    ),
    ...(members.length === here.length
      ? []
      : [paragraph(at.words('findings.membersElsewhere', {count: members.length - here.length}))]),
    paragraph([link(ids.party(id), at.say('comparison.whatTheySay'))]),
    ...(source === null || wording === null
      ? []
      : [
          paragraph(
            at.words('findings.sourceOfList', {
              source: inOneLine(source),
              wording: capitalised(at.say(`terms.wording-${wording}`))
            }),
            {tone: 'small'}
          )
        ]),
    ...(here.length === 0 ? [] : [alignment(id, here, at)])
  ]
}

/** Parties in the order of the edition; those that have no submission here are left out. */
const inEditionOrder = (members: readonly string[], {digest}: Edition): readonly string[] =>
  digest.parties.map(({id}) => id).filter(id => members.includes(id))

function alignment(group: string, members: readonly string[], at: Edition): Block {
  return {
    kind: 'table',
    id: `${ids.group(group)}-table`,
    caption: at.words('findings.groupCaption', {group: at.partyName(group)}),
    columns: [
      column(at.say('findings.member')),
      column(at.say('findings.alignedOn'), {share: 2}),
      column(at.say('findings.speaksToo'), {share: 2}),
      column(at.say('findings.differsOn'), {share: 2})
    ],
    rows: members.map(member => {
      const through = at.cellsOf(member).flatMap(cell => {
        const found = cell.through.find(each => each.group === group)
        return found === undefined ? [] : [{cell, differs: found.differs}]
      })
      const own = through.filter(({cell, differs}) => speaks(cell) && !differs).map(({cell}) => cell)
      const none = through.filter(({cell}) => !speaks(cell)).map(({cell}) => cell)
      const differing = through.filter(({differs}) => differs).map(({cell}) => cell)
      return {
        id: null,
        cells: [
          [at.party(member)],
          [
            ...codesOf(
              none.map(cell => ({...cell, party: group})),
              at
            )
          ],
          codesOf(own, at),
          [...codesOf(differing, at), ...polesApart(member, group, differing.length > 0, at)]
        ]
      }
    })
  }
}

/** Codes by name, each leading to what the party of its cell says on it. */
const codesOf = (cells: readonly Pick<Cell, 'party' | 'code'>[], at: Edition): Inlines =>
  joined(
    cells.map(cell => [link(ids.cell(cell), at.codeName(cell.code))]),
    at.say('common.semicolon')
  )

/** Questions on which the member takes another pole than its group. */
function polesApart(member: string, group: string, follows: boolean, at: Edition): Inlines {
  const apart = at.digest.answersThrough.filter(
    each => each.party === member && each.group === group && each.differs
  )
  const named = apart.map(({question, pole}) => [link(ids.pole(question, pole), at.poleName(question, pole))])
  return named.length === 0
    ? []
    : [...(follows ? [at.say('common.semicolon')] : []), ...joined(named, at.say('common.semicolon'))]
}
