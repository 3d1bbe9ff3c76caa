import {alphabeticalIn} from '../../digest/words/locale.js'
import {choicesOf} from '../../review/lists/choices.js'
import {liveMatrix} from '../../review/lists/live-matrix.js'
import {fragment, page} from '../frame/page.js'
import {namesIn} from '../reader/names.js'
import {type Route, route} from '../server/route.js'
import type {Visit} from '../server/visit.js'
import {MatrixAsked} from './asked.js'
import type {MatrixDrawn} from './drawn.js'
import {drawnQuestions, drawnRows} from './drawn.js'
import {MatrixPage} from './matrix-page.js'
import {MatrixView} from './matrix-view.js'

/** The matrix at this moment. */
export const matrixRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/matrix',
    who: 'reader',
    does: 'Shows the matrix at this moment: parties by the codes of one list, and the contested questions.',
    query: MatrixAsked,
    handle: async (visit, {query}) =>
      page(visit, {
        title: visit.say('matrix.title'),
        place: 'matrix',
        scripts: ['matrix.js'],
        wide: true,
        children: <MatrixPage visit={visit} shown={await shownTo(visit, query)} />
      })
  }),
  route({
    method: 'GET',
    path: '/matrix/table',
    who: 'reader',
    does: 'Gives the matrix alone, as a piece of the page.',
    query: MatrixAsked,
    handle: async (visit, {query}) =>
      fragment(<MatrixView visit={visit} shown={await shownTo(visit, query)} />)
  })
]

async function shownTo(visit: Visit, asked: MatrixAsked): Promise<MatrixDrawn> {
  const {desk, language} = visit
  const reviewing = await desk.reviewing()
  const {pipeline} = reviewing
  const [matrix, choices] = await Promise.all([
    liveMatrix(reviewing, {session: asked.session, language: asked.language}),
    choicesOf(reviewing)
  ])
  const names = namesIn(pipeline, language)
  const compare = alphabeticalIn(language)
  const taxonomy = pipeline.taxonomies.find(({id}) => id === asked.taxonomy) ?? pipeline.taxonomies[0]
  const region = pipeline.memberships?.regions.find(({id}) => id === asked.region)
  const rows = matrix.rows
    .filter(({id}) => region === undefined || region.members.includes(id))
    .toSorted((a, b) => compare(names.party(a.id), names.party(b.id)))
  const shown = {asked, choices, matrix: {rows}, names, pipeline, taxonomy}
  return {...shown, rows: await drawnRows(shown, visit), questions: await drawnQuestions(shown, visit)}
}
