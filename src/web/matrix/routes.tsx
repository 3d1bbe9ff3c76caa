import {alphabeticalIn} from '../../digest/words/locale.js'
import {liveMatrix} from '../../review/lists/live-matrix.js'
import {fragment, page} from '../frame/page.js'
import {namesIn} from '../reader/names.js'
import {type Route, route} from '../server/route.js'
import type {Visit} from '../server/visit.js'
import {MatrixAsked} from './asked.js'
import {MatrixPage} from './matrix-page.js'
import {MatrixView} from './matrix-view.js'
import type {MatrixShown} from './shown.js'

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

async function shownTo({desk, language}: Visit, asked: MatrixAsked): Promise<MatrixShown> {
  const reviewing = await desk.reviewing()
  const {pipeline, store} = reviewing
  const [matrix, choices] = await Promise.all([
    liveMatrix(reviewing, {session: asked.session, language: asked.language}),
    store.index.choices(pipeline.file.id)
  ])
  const names = namesIn(pipeline, language)
  const compare = alphabeticalIn(language)
  const taxonomy = pipeline.taxonomies.find(({id}) => id === asked.taxonomy) ?? pipeline.taxonomies[0]
  const region = pipeline.memberships?.regions.find(({id}) => id === asked.region)
  const parties = matrix.parties
    .filter(({id}) => region === undefined || region.members.includes(id))
    .toSorted((a, b) => compare(names.party(a.id), names.party(b.id)))
  return {asked, choices, matrix: {...matrix, parties}, names, pipeline, taxonomy}
}
