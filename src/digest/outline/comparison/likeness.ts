import type {Pair} from '../../../domain/digest/likeness.js'
import {column, joined, paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import type {Block, Inlines, Section} from '../outline.js'
import {likenessFigures} from '../pictured.js'

type Neighbour = {readonly party: string; readonly distance: number; readonly shared: number}

/** So many are named; of those as near as the last of them the rest are counted. */
const NAMED = 3

/** For each party those that stand nearest to it on what both spoke to, with the formula and what it does not say. */
export function likeness(at: Edition): Section {
  const {leastShared, pairs} = at.digest.likeness
  const neighbours = neighboursIn(pairs, at)
  const placed = at.digest.parties.map(({id}) => id).filter(id => (neighbours.get(id) ?? []).length > 0)
  const without = at.digest.parties.map(({id}) => id).filter(id => !placed.includes(id))
  return section({id: 'likeness', heading: at.say('findings.likenessHeading')}, [
    paragraph(at.words('findings.likenessIntro')),
    paragraph(at.words('findings.likenessFormula', {least: leastShared})),
    ...likenessFigures(at),
    ...(placed.length === 0 ? [] : [tableOf(placed, neighbours, at)]),
    ...(without.length === 0
      ? []
      : [
          paragraph(
            at.words('findings.noDistance', {parties: at.parties(without.map(party => at.party(party)))})
          )
        ])
  ])
}

/** Those near each party, in the order of the parties, so that the equally near stand in alphabetical order. */
function neighboursIn(
  pairs: readonly Pair[],
  {digest: {parties}}: Edition
): ReadonlyMap<string, readonly Neighbour[]> {
  const ranks = new Map(parties.map(({id}, rank) => [id, rank]))
  const near = new Map(parties.map(({id}): [string, Neighbour[]] => [id, []]))
  for (const {a, b, distance, shared} of pairs) {
    near.get(a)?.push({party: b, distance, shared})
    near.get(b)?.push({party: a, distance, shared})
  }
  const rank = ({party}: Neighbour) => ranks.get(party) ?? 0
  return new Map([...near].map(([party, own]) => [party, own.toSorted((a, b) => rank(a) - rank(b))]))
}

function tableOf(
  parties: readonly string[],
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
  at: Edition
): Block {
  return {
    kind: 'table',
    id: 'likeness-table',
    caption: at.words('findings.likenessCaption'),
    columns: [column(at.say('matrix.party')), column(at.say('findings.nearest'), {share: 4})],
    rows: parties.map(party => ({
      id: null,
      cells: [[at.party(party)], nearest(neighbours.get(party) ?? [], at)]
    }))
  }
}

function nearest(neighbours: readonly Neighbour[], at: Edition): Inlines {
  const byDistance = neighbours.toSorted((a, b) => a.distance - b.distance)
  const named = byDistance.slice(0, NAMED)
  const last = named.at(-1)
  const asNear = byDistance.slice(NAMED).filter(({distance}) => distance === last?.distance).length
  return joined(
    [
      ...named.map(({party, distance, shared}) =>
        at.words('findings.near', {party: [at.party(party)], distance: distance.toFixed(2), shared})
      ),
      ...(asNear === 0 ? [] : [at.words('findings.asNear', {count: asNear})])
    ],
    at.say('common.semicolon')
  )
}
