import type {Cell} from '../../../domain/digest/cell.js'
import type {Digest} from '../../../domain/digest/digest.js'
import {type CodeSide, sideOf} from '../../../domain/side.js'
import type {Edition} from '../../outline/edition.js'
import {divisionInWords} from '../../outline/opening/division.js'
import type {Inlines} from '../../outline/outline.js'
import {foremost, named} from '../foremost.js'
import type {Figure} from '../summary.js'
import {countOf, figure, following, type Told} from '../told.js'
import {codeIn, listed} from './addressed.js'

/** A code on which two parties or more take a side. */
type Divided = {readonly code: string; readonly division: number; readonly taking: readonly Cell[]}

/** Where all who take a side take the same, and where they divide, and how. */
export function sides(digest: Digest): readonly Told[] {
  const {parties, taxonomies, cells} = digest
  if (parties.length < 2) return []
  const all = taxonomies.flatMap(({codes}) => codes)
  const taken: readonly Divided[] = all.flatMap(({code, division}) =>
    division === null
      ? []
      : [{code, division, taking: cells.filter(cell => cell.code === code && sideOf(cell.stance) !== null)}]
  )
  const of = all.length
  const agreed = taken.filter(({division}) => division === 0)
  const divided = taken.filter(({division}) => division > 0)
  return [
    told('agreed', {of, codes: agreed, chosen: foremost(agreed, ({taking}) => taking.length, named)}),
    told('divided', {of, codes: divided, chosen: foremost(divided, ({division}) => division, named)})
  ]
}

function told(
  id: 'agreed' | 'divided',
  {
    of,
    codes,
    chosen
  }: {readonly of: number; readonly codes: readonly Divided[]; readonly chosen: readonly Divided[]}
): Told {
  const total = countOf(id, 'codes', {members: codes.map(({code}) => code), of})
  return {
    id,
    figures: [total, ...chosen.flatMap(figuresOf)],
    cells: chosen.flatMap(({taking}) => taking.map(({party, code}) => ({party, code}))),
    answers: [],
    said: at =>
      following(
        [
          at.words(`summary.${id}`, {count: codes.length, total: of}),
          chosen.length === 0
            ? []
            : at.words(`summary.${id}On`, {
                codes: listed(
                  chosen.map(each => inWords(each, at)),
                  at
                )
              })
        ],
        at
      )
  }
}

const on = (side: CodeSide, {taking}: Divided): readonly string[] =>
  taking.filter(({stance}) => sideOf(stance) === side).map(({party}) => party)

const withReservations = ({taking}: Divided): readonly string[] =>
  taking.filter(({stance}) => stance === 'qualified').map(({party}) => party)

/** How many are on each side; a side that nobody takes has no figure. */
function figuresOf(each: Divided): readonly Figure[] {
  const {code, division} = each
  const counts = [
    countOf(`for ${code}`, 'parties', {members: on('for', each)}),
    countOf(`qualified ${code}`, 'parties', {members: withReservations(each)}),
    countOf(`against ${code}`, 'parties', {members: on('against', each)}),
    countOf(`both ${code}`, 'parties', {members: on('both', each)})
  ].filter(({value}) => value > 0)
  return division === 0 ? counts : [...counts, figure(`division ${code}`, 'division', {value: division})]
}

function inWords(each: Divided, at: Edition): Inlines {
  const [support, reserved, against, both] = [
    on('for', each).length,
    withReservations(each).length,
    on('against', each).length,
    on('both', each).length
  ]
  const said = [
    ...(support > 0 ? [at.say('summary.for', {count: support})] : []),
    ...(reserved > 0 ? [at.say('summary.qualified', {count: reserved})] : []),
    ...(against > 0 ? [at.say('summary.against', {count: against})] : []),
    ...(both > 0 ? [at.say('summary.both', {count: both})] : []),
    ...(each.division > 0 ? [at.say('summary.division', {division: divisionInWords(each.division)})] : [])
  ]
  return at.words('common.remark', {words: codeIn(each.code, at), remark: said.join(at.say('common.comma'))})
}
