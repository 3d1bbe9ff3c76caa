import type {Pair} from '../../domain/digest/likeness.js'
import {standalone} from '../drawing/drawing.js'
import {widthOf} from '../drawing/legend.js'
import {columnTitle} from '../tables/columns.js'
import {type PlacedLabel, placedLabels} from './label-places.js'
import {type Picture, type PictureTable, pictured, type Scene} from './picture.js'

const size = 620
/** Room for names at the sides. */
const margin = 70
const lineHeight = 16
const longestName = 34
/** Points nearer than this are drawn as one, with all their names. */
const nearest = 6

/** Which parties stand near one another: points without axes, since no direction means anything. None without distances. */
export function likeness(scene: Scene): readonly Picture[] {
  const {digest, say} = scene
  const {places, leastShared} = digest.likeness
  if (places.length === 0) return []
  const title = say('pictures.likeness')
  const alternative = say('pictures.likenessAbout', {least: leastShared})
  return [
    {
      id: 'likeness',
      kind: 'likeness',
      title,
      alternative,
      svg: map(scene, {title, alternative}),
      table: tableOf(scene)
    }
  ]
}

function map(
  scene: Scene,
  {title, alternative}: {readonly title: string; readonly alternative: string}
): string {
  const frame = {width: size + 2 * margin, height: size + 40}
  const {points, key} = labelled(scene, frame)
  const entries = key.map(({number, names}) => `${number}\u2002${names}`)
  const lines = linesOf(entries.join(scene.say('common.semicolon')), frame.width - 24)
  const forward = scene.direction === 'ltr'
  return standalone(
    plot => ({
      width: frame.width,
      height: frame.height + lines.length * lineHeight + (lines.length > 0 ? 12 : 0),
      margin: 0,
      x: {type: 'identity', axis: null},
      y: {type: 'identity', axis: null},
      marks: [
        plot.dot(points, {x: 'x', y: 'y', r: 3.5, fill: 'currentColor'}),
        ...(['start', 'middle', 'end'] as const).map(anchor =>
          plot.text(
            points.filter(point => point.anchor === anchor),
            {
              x: ({at}) => at.x,
              y: ({at}) => at.y,
              text: ({label}) => pictured(label, scene),
              textAnchor: anchor,
              fontSize: 11
            }
          )
        ),
        plot.text(lines, {
          x: () => (forward ? 8 : frame.width - 8),
          y: (_, line) => frame.height + 8 + line * lineHeight,
          text: line => pictured(line, scene, 400),
          textAnchor: forward ? 'start' : 'end',
          fontSize: 11
        })
      ]
    }),
    {id: 'likeness', title, description: alternative}
  )
}

type Key = {readonly number: number; readonly names: string}

/** The points with their labels: names where there is room, else numbers, which a key under the picture explains. */
function labelled(
  scene: Scene,
  frame: {readonly width: number; readonly height: number}
): {readonly points: readonly PlacedLabel[]; readonly key: readonly Key[]} {
  const clusters = clustersOf(scene)
  const comma = scene.say('common.comma')
  const named = clusters.map(({x, y, parties}, index) => {
    const names = parties.map(scene.partyName).join(comma)
    return {id: String(index), x, y, names, label: names.length <= longestName ? names : ''}
  })
  const first = placedLabels(
    named.filter(({label}) => label !== ''),
    frame
  )
  const shown = new Set(first.placed.map(({id}) => id))
  const others = named.filter(({id}) => !shown.has(id))
  const numbered = new Map(others.map(({id}, index) => [id, index + 1]))
  // Once more together, names that had room first, so that a number takes the room that is left.
  const {placed, left} = placedLabels(
    [
      ...named.filter(({id}) => shown.has(id)),
      ...others.map(other => ({...other, label: String(numbered.get(other.id))}))
    ],
    frame
  )
  return {
    // A number that finds no room at all stands on its point, and is still a number of the key.
    points: [
      ...placed,
      ...left.map(point => ({...point, at: {x: point.x, y: point.y - 9}, anchor: 'middle' as const}))
    ],
    key: others.map(({id, names}) => ({number: numbered.get(id) ?? 0, names}))
  }
}

type Cluster = {readonly x: number; readonly y: number; readonly parties: readonly string[]}

/** Parties in their order, those that stand on one point together. */
function clustersOf({digest}: Scene): readonly Cluster[] {
  const places = new Map(digest.likeness.places.map(place => [place.party, place]))
  const clusters: {x: number; y: number; parties: string[]}[] = []
  for (const {id} of digest.parties) {
    const place = places.get(id)
    if (place === undefined) continue
    const [x, y] = [margin + place.x * size, 20 + place.y * size]
    const near = clusters.find(cluster => Math.hypot(cluster.x - x, cluster.y - y) < nearest)
    if (near === undefined) clusters.push({x, y, parties: [id]})
    else near.parties.push(id)
  }
  return clusters
}

/** Words in lines no wider than so many pixels. */
function linesOf(words: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of words === '' ? [] : words.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && widthOf(`${line} ${word}`, 11) <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** So many pairs are still a table to read; of more, each party's nearest ones stand in it, and all in the workbook. */
const mostPairs = 300
const fewest = 3

function tableOf({digest, say, partyName}: Scene): PictureTable {
  const {pairs} = digest.likeness
  const shown = pairs.length <= mostPairs ? pairs : nearestPairs(pairs)
  return {
    subjects: shown.map(({a}) => a),
    columns: [
      {title: columnTitle('partyName', say), kind: 'text'},
      {title: columnTitle('otherName', say), kind: 'text'},
      {title: columnTitle('distance', say), kind: 'number'},
      {title: columnTitle('sharedSubjects', say), kind: 'number'}
    ],
    rows: shown.map(({a, b, distance, shared}) => [partyName(a), partyName(b), distance, shared])
  }
}

function nearestPairs(pairs: readonly Pair[]): readonly Pair[] {
  const counts = new Map<string, number>()
  const chosen = new Set<Pair>()
  for (const pair of pairs.toSorted((one, other) => one.distance - other.distance)) {
    const [a, b] = [counts.get(pair.a) ?? 0, counts.get(pair.b) ?? 0]
    if (a >= fewest && b >= fewest) continue
    chosen.add(pair)
    counts.set(pair.a, a + 1)
    counts.set(pair.b, b + 1)
  }
  return pairs.filter(pair => chosen.has(pair))
}
