import type {Digest} from '../../../domain/digest/digest.js'
import {ofLabels} from '../../words/labels.js'
import {column, link, paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids} from '../ids.js'
import type {Block, Inlines, Section} from '../outline.js'
import {divisionFigures} from '../pictured.js'
import {inOneLine} from '../text.js'
import {divisionInWords} from './division.js'

type Taxonomy = Digest['taxonomies'][number]
type Code = Taxonomy['codes'][number]

const stances = ['supports', 'qualified', 'opposes', 'mixed'] as const
const others = ['mentions', 'silent', 'unread'] as const

/** How many parties speak to each code, how they divide, and how many are silent or unread; one table a taxonomy. */
export const overview = (at: Edition): Section =>
  section(
    {id: 'overview', heading: at.say('outline.overviewHeading')},
    [paragraph(at.words('outline.divisionMeans'))],
    at.digest.taxonomies.map(taxonomy =>
      section({id: ids.taxonomy(taxonomy.id), heading: inOneLine(ofLabels(taxonomy.labels, at.language))}, [
        paragraph(
          at.words('outline.sourceAndVersion', {
            source: inOneLine(taxonomy.source),
            version: inOneLine(taxonomy.version)
          }),
          {tone: 'small'}
        ),
        ...divisionFigures(taxonomy.id, at),
        overviewTable(taxonomy, at)
      ])
    )
  )

/** The codes of a list with their counts. */
export function overviewTable({id, labels, codes}: Taxonomy, at: Edition): Block {
  return {
    kind: 'table',
    id: `${ids.taxonomy(id)}-table`,
    caption: at.words('outline.overviewCaption', {taxonomy: inOneLine(ofLabels(labels, at.language))}),
    columns: [
      column(at.say('outline.code'), {share: 2.9}),
      column(at.say('outline.speakToIt'), {share: 2.3}),
      ...[...stances, ...others].map(manner =>
        column(at.say(`terms.manner-${manner}`), {align: 'end', share: manner === 'qualified' ? 1.8 : 1.3})
      ),
      column(at.say('outline.division'), {align: 'end', share: 1.3})
    ],
    rows: codes.map(code => ({id: null, cells: rowOf(code, at)}))
  }
}

function rowOf({code, counts, stances: taken, division}: Code, at: Edition): readonly Inlines[] {
  const figure = (manner: string, count: number): Inlines =>
    count === 0 ? ['0'] : [link(ids.manner(code, manner), String(count))]
  return [
    [link(ids.code(code), at.codeName(code))],
    at.counted(counts.position + counts.mentions, ids.code(code)),
    ...stances.map(stance => figure(stance, taken[stance])),
    ...others.map(manner => figure(manner, counts[manner])),
    [divisionInWords(division)]
  ]
}
