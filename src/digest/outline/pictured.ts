import type {Digest} from '../../domain/digest/digest.js'
import {grouped} from '../../domain/grouped.js'
import {languageName} from '../html/phrases.js'
import {changes} from '../pictures/changes.js'
import {coverage, languages} from '../pictures/coverage.js'
import {divisionsOf} from '../pictures/division.js'
import {likeness} from '../pictures/likeness.js'
import {matricesOf} from '../pictures/matrix.js'
import {type Picture, sceneOf} from '../pictures/picture.js'
import {ofLabels} from '../words/labels.js'
import {column, link, strong} from './blocks.js'
import type {Edition} from './edition.js'
import {ids} from './ids.js'
import type {Block, Figure, Inlines} from './outline.js'
import {inOneLine} from './text.js'
import {apart} from './wording.js'

/** Who speaks to which code of a taxonomy; the table beside it leads to the words. */
export const matrixFigures = (taxonomy: Digest['taxonomies'][number], at: Edition): readonly Figure[] =>
  matricesOf(taxonomy, sceneIn(at)).map(figureOf)

/** How parties divide on the codes of a taxonomy; the table beside it has the figures. */
export const divisionFigures = (taxonomy: string, at: Edition): readonly Figure[] =>
  at.digest.taxonomies
    .filter(({id}) => id === taxonomy)
    .flatMap(own =>
      at.memory.recall(`division on ${taxonomy}`, [own, at.digest.partiesAre], () =>
        divisionsOf(own, sceneIn(at)).map(figureOf)
      )
    )

/** Who stands near whom; the table beside it names the nearest of each. */
export const likenessFigures = (at: Edition): readonly Figure[] => likeness(sceneIn(at)).map(figureOf)

/** What has changed on each code, with its figures, each of which leads to the list `leadsTo` of a code or a question. */
export const changeFigures = (at: Edition, leadsTo: (subject: string) => string): readonly Block[] =>
  changes(sceneIn(at)).flatMap(picture => withTable(picture, leadsTo))

/** Whose submissions were read, by region and by language, with the figures, which lead to those counted. */
export const coverageFigures = (at: Edition): readonly Block[] => [
  ...coverage(sceneIn(at)).flatMap(picture => withTable(picture, ids.region, [1])),
  ...heardIn(at),
  ...languages(sceneIn(at)).flatMap(picture => withTable(picture, ids.language)),
  ...writtenIn(at)
]

/** Who was heard of each region. */
function heardIn(at: Edition): readonly Block[] {
  const heard = at.digest.parties.filter(({submissions}) => submissions.length > 0)
  return linesUnder(
    at.digest.regions.flatMap(({id, labels}) => {
      const own = heard.filter(({region}) => region === id).map(party => at.party(party.id))
      return own.length === 0
        ? []
        : [{id: ids.region(id), called: inOneLine(ofLabels(labels, at.language)), said: at.parties(own)}]
    }),
    at
  )
}

/** Which submissions are in each language. */
const writtenIn = (at: Edition): readonly Block[] =>
  linesUnder(
    [...grouped(at.digest.submissions, ({identity}) => identity.language.value)].map(([tag, own]) => ({
      id: ids.language(tag),
      called: languageName(tag, at.say),
      said: at.parties(own.map(({id, file}) => link(ids.submission(id), apart(inOneLine(file)))))
    })),
    at
  )

type Line = {readonly id: string; readonly called: string; readonly said: Inlines}

const linesUnder = (lines: readonly Line[], at: Edition): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        {
          kind: 'list',
          entries: lines.map(({id, called, said}) => ({
            id,
            parts: at.words('common.named', {called: [strong(called)], said})
          }))
        }
      ]

const sceneIn = ({digest, language}: Edition) => sceneOf(digest, language)

const figureOf = ({id, svg, title, alternative}: Picture): Figure => ({
  kind: 'figure',
  id: `picture-${id}`,
  svg,
  alternative: inOneLine(`${title}. ${alternative}`),
  caption: [inOneLine(title)]
})

/** A picture with its table; figures above 0, in the columns that are told or in all, lead to the list of those counted. */
const withTable = (
  picture: Picture,
  leadsTo: (subject: string) => string,
  leading?: readonly number[]
): readonly Block[] => {
  const {columns, rows, subjects} = picture.table
  const leads = (cell: unknown, column: number): boolean =>
    typeof cell === 'number' && cell > 0 && (leading?.includes(column) ?? true)
  return [
    figureOf(picture),
    {
      kind: 'table',
      id: `${picture.id}-table`,
      caption: [inOneLine(picture.title)],
      columns: columns.map(({title, kind}, index) =>
        column(inOneLine(title), {align: kind === 'number' ? 'end' : 'start', share: index === 0 ? 2 : 1})
      ),
      rows: rows.map((row, index) => ({
        id: null,
        cells: row.map((cell, place) => {
          const words = cell === null ? '' : inOneLine(String(cell))
          return [leads(cell, place) ? link(leadsTo(subjects[index] ?? ''), words) : words]
        })
      }))
    }
  ]
}
