import type {ChangeKind, Since} from '../../domain/digest/since.js'
import {grouped} from '../../domain/grouped.js'
import {plain} from '../html/plain.js'
import {earlierName} from '../session-names.js'
import {columnTitle} from '../tables/columns.js'
import {dateIn} from '../words/dates.js'
import {ofLabels} from '../words/labels.js'
import {bars, type Piece} from './bars.js'
import {lookOf, outline} from './colours.js'
import {inParts, type Picture, type Scene} from './picture.js'

const kinds = ['new', 'changed', 'dropped'] as const satisfies readonly ChangeKind[]

/** Signs that are no signs of a stance. */
const signs: Readonly<Record<ChangeKind, string>> = {new: '»', changed: '~', dropped: '×'}

const most = 26

/** How many positions and answers on each code and question are new, changed or not said again. */
export function changes(scene: Scene): readonly Picture[] {
  const {since} = scene.digest
  if (since === null) return []
  const rows = rowsOf(since, scene)
  const parts = inParts(rows, most)
  return parts.map((part, index) => picture(part, {since, scene, part: index + 1, parts: parts.length}))
}

type RowOfChanges = {
  readonly subject: string
  readonly name: string
  readonly counts: Readonly<Record<ChangeKind, number>>
}

function rowsOf({changes, answers}: Since, {digest, language}: Scene): readonly RowOfChanges[] {
  const bySubject = grouped(
    [
      ...changes.map(({code, kind}) => ({subject: code, kind})),
      ...answers.map(({question, kind}) => ({subject: question, kind}))
    ],
    ({subject}) => subject
  )
  return [...digest.taxonomies.flatMap(({codes}) => codes), ...digest.questions].flatMap(({code, labels}) => {
    const own = bySubject.get(code)
    if (own === undefined) return []
    const count = (kind: ChangeKind) => own.filter(each => each.kind === kind).length
    const counts = {new: count('new'), changed: count('changed'), dropped: count('dropped')}
    return [{subject: code, name: ofLabels(labels, language), counts}]
  })
}

type At = {readonly since: Since; readonly scene: Scene; readonly part: number; readonly parts: number}

function picture(rows: readonly RowOfChanges[], {since, scene, part, parts}: At): Picture {
  const {say, language} = scene
  const {kind, name} = since.earlier
  const earlier = plain(kind === 'date' ? dateIn(language, name) : earlierName(since.earlier, language))
  const whole = say('pictures.changes', {earlier})
  const title = parts === 1 ? whole : say('pictures.divisionPart', {title: whole, part, parts})
  const alternative = say('pictures.changesAbout')
  const id = `changes-${part}`
  return {
    id,
    kind: 'changes',
    title,
    alternative,
    svg: bars(
      rows.map(({name, counts}) => ({
        name,
        pieces: stacked(counts),
        before: [],
        after: kinds.filter(each => counts[each] > 0).map(each => `${signs[each]} ${counts[each]}`)
      })),
      {
        swatches: {new: lookOf('position'), changed: lookOf('qualified'), dropped: outline(true)},
        legend: kinds.map(each => ({
          kind: each,
          sign: signs[each],
          words: say(`tableValues.change-${each}`)
        })),
        names: {id, title, description: alternative}
      },
      scene
    ),
    table: {
      subjects: rows.map(({subject}) => subject),
      columns: [
        {title: columnTitle('subject', say), kind: 'text'},
        {title: columnTitle('subjectName', say), kind: 'text'},
        ...kinds.map(each => ({title: say(`tableValues.change-${each}`), kind: 'number' as const}))
      ],
      rows: rows.map(({subject, name, counts}) => [subject, name, ...kinds.map(each => counts[each])])
    }
  }
}

function stacked(counts: RowOfChanges['counts']): readonly Piece[] {
  let end = 0
  return kinds.flatMap(kind => {
    const from = end
    end += counts[kind]
    return counts[kind] === 0 ? [] : {kind, sign: signs[kind], from, to: end}
  })
}
