import type {Digest} from '../../domain/digest/digest.js'
import {changes} from '../pictures/changes.js'
import {coverage, languages} from '../pictures/coverage.js'
import {divisions} from '../pictures/division.js'
import {likeness} from '../pictures/likeness.js'
import {matricesOf} from '../pictures/matrix.js'
import {type Picture, sceneOf} from '../pictures/picture.js'
import {column} from './blocks.js'
import type {Edition} from './edition.js'
import type {Block, Figure} from './outline.js'
import {inOneLine} from './text.js'

/** Who speaks to which code of a taxonomy; the table beside it leads to the words. */
export const matrixFigures = (taxonomy: Digest['taxonomies'][number], at: Edition): readonly Figure[] =>
  matricesOf(taxonomy, sceneIn(at)).map(figureOf)

/** How parties divide on the codes of a taxonomy; the table beside it has the figures. */
export const divisionFigures = (taxonomy: string, at: Edition): readonly Figure[] =>
  divisions(sceneIn(at))
    .filter(({id}) => id.startsWith(`division-${taxonomy}-`))
    .map(figureOf)

/** Who stands near whom; the table beside it names the nearest of each. */
export const likenessFigures = (at: Edition): readonly Figure[] => likeness(sceneIn(at)).map(figureOf)

/** What has changed on each code, with its figures. */
export const changeFigures = (at: Edition): readonly Block[] => changes(sceneIn(at)).flatMap(withTable)

/** Whose submissions were read, by region and by language, with the figures. */
export const coverageFigures = (at: Edition): readonly Block[] =>
  [...coverage(sceneIn(at)), ...languages(sceneIn(at))].flatMap(withTable)

const sceneIn = ({digest, language}: Edition) => sceneOf(digest, language)

const figureOf = ({id, svg, title, alternative}: Picture): Figure => ({
  kind: 'figure',
  id: `picture-${id}`,
  svg,
  alternative: inOneLine(`${title}. ${alternative}`),
  caption: [inOneLine(title)]
})

const withTable = (picture: Picture): readonly Block[] => [
  figureOf(picture),
  {
    kind: 'table',
    id: `${picture.id}-table`,
    caption: [inOneLine(picture.title)],
    columns: picture.table.columns.map(({title, kind}, index) =>
      column(inOneLine(title), {align: kind === 'number' ? 'end' : 'start', share: index === 0 ? 2 : 1})
    ),
    rows: picture.table.rows.map(row => ({
      id: null,
      cells: row.map(cell => [cell === null ? '' : inOneLine(String(cell))])
    }))
  }
]
