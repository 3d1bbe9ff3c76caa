import type {Cell} from '../../domain/digest/cell.js'
import type {Digest} from '../../domain/digest/digest.js'
import {grouped} from '../../domain/grouped.js'
import {type Memory, noMemory} from '../../domain/memory/memory.js'
import {codeLetter, isLetter} from '../html/phrases.js'
import {mannerOf, mannersInKey} from '../manners.js'
import {columnTitle} from '../tables/columns.js'
import {ofLabels} from '../words/labels.js'
import {inParts, type Picture, type Scene} from './picture.js'
import {type Named, tilesDrawn} from './tiles.js'

type Taxonomy = Digest['taxonomies'][number]
type Party = Digest['parties'][number]

/** So many rows, and so many columns, still fit on one printed page. */
const mostRows = 34
const mostColumns = 18

/**
 * Who speaks to which code of a taxonomy, and how. Where there are more parties than fit on a page, there is a picture
 * for each regional group, and several where one is large; and several where a taxonomy has many codes. With a memory
 * only those are drawn anew in which something is another.
 */
export function matricesOf(
  taxonomy: Taxonomy,
  scene: Scene,
  {memory = noMemory, cellsOn = cellsIn(scene)}: Partial<Known> = {}
): readonly Picture[] {
  if (scene.digest.parties.length === 0) return []
  const cells = new Map(
    taxonomy.codes.flatMap(({code}) => cellsOn(code)).map(cell => [placeOf(cell), cell] as const)
  )
  const pieces = rowsOf(scene).flatMap(({region, parties}) =>
    inParts(parties, mostRows).flatMap(rows =>
      inParts(taxonomy.codes, mostColumns).map(codes => ({region, rows, codes}))
    )
  )
  return pieces.map((piece, index) => {
    const title = titleOf(piece, {all: pieces, taxonomy, scene})
    return matrix({taxonomy, ...piece}, {scene, cells, part: index + 1, title, memory})
  })
}

type Known = {
  readonly memory: Memory
  /** The cells of a code, where somebody has looked them up. */
  readonly cellsOn: (code: string) => readonly Cell[]
}

function cellsIn({digest: {cells}}: Scene): Known['cellsOn'] {
  const byCode = grouped(cells, ({code}) => code)
  return code => byCode.get(code) ?? []
}

type Piece = {
  readonly region: string | null
  readonly rows: readonly Party[]
  readonly codes: readonly Taxonomy['codes'][number][]
}

/** Rows that stand together: all, or those of each regional group where all would not fit on a page. */
function rowsOf({digest: {parties, regions}, language, say}: Scene): readonly {
  readonly region: string | null
  readonly parties: readonly Party[]
}[] {
  if (parties.length <= mostRows || regions.length === 0) return [{region: null, parties}]
  const known = new Set(regions.map(({id}) => id))
  const inRegion = grouped(parties, ({region}) => (region !== null && known.has(region) ? region : ''))
  return [
    ...regions.map(({id, labels}) => ({region: ofLabels(labels, language), parties: inRegion.get(id) ?? []})),
    {region: say('pictures.withoutRegion'), parties: inRegion.get('') ?? []}
  ].filter(({parties}) => parties.length > 0)
}

type Among = {readonly all: readonly Piece[]; readonly taxonomy: Taxonomy; readonly scene: Scene}

function titleOf(piece: Piece, {all, taxonomy, scene: {say, language}}: Among): string {
  const whole = say('pictures.matrix', {taxonomy: ofLabels(taxonomy.labels, language)})
  const title = piece.region === null ? whole : say('common.remark', {words: whole, remark: piece.region})
  const alike = all.filter(({region}) => region === piece.region)
  return alike.length === 1
    ? title
    : say('pictures.divisionPart', {title, part: alike.indexOf(piece) + 1, parts: alike.length})
}

type At = {
  readonly scene: Scene
  readonly cells: ReadonlyMap<string, Cell>
  readonly part: number
  readonly title: string
  readonly memory: Memory
}

function matrix(
  {taxonomy, rows, codes}: Piece & {readonly taxonomy: Taxonomy},
  {scene, cells, part, title, memory}: At
): Picture {
  const {say, language, partyName} = scene
  const alternative = say('pictures.matrixAbout')
  const id = `matrix-${taxonomy.id}-${part}`
  // A digest has a cell for each party and code; a hole in it must not look like silence.
  const mannerAt = (party: string, code: string) => {
    const cell = cells.get(placeOf({party, code}))
    return cell === undefined ? 'unread' : mannerOf(cell)
  }
  const manners = rows.map(({id}) => codes.map(({code}) => mannerAt(id, code)).join(' ')).join('\n')
  const names = [
    title,
    scene.digest.partiesAre,
    ...rows,
    ...codes.flatMap(({code, labels}) => [code, labels])
  ]
  return memory.recall(`picture ${id}`, [manners, ...names], () => ({
    id,
    kind: 'matrix',
    title,
    alternative,
    svg: tilesDrawn(
      rows.flatMap(({id: party}) => codes.map(({code}) => ({party, code, manner: mannerAt(party, code)}))),
      {
        parties: rows.map(({id}) => ({id, name: partyName(id)})),
        codes: codes.map(
          ({code, labels}): Named => ({
            id: code,
            name: isLetter(code) ? codeLetter(code) : ofLabels(labels, language)
          })
        ),
        legend: mannersInKey.map(manner => ({manner, words: say(`terms.manner-${manner}`)})),
        names: {id, title, description: alternative}
      },
      scene
    ),
    table: {
      subjects: rows.map(({id}) => id),
      columns: [
        {title: columnTitle('partyName', say), kind: 'text'},
        ...codes.map(({labels}) => ({title: ofLabels(labels, language), kind: 'text' as const}))
      ],
      rows: rows.map(({id: party}) => [
        partyName(party),
        ...codes.map(({code}) => say(`terms.manner-${mannerAt(party, code)}`))
      ])
    }
  }))
}

const placeOf = ({party, code}: {readonly party: string; readonly code: string}): string => `${party} ${code}`
