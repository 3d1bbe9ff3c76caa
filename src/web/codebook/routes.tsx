import {codeHistory} from '../../review/codebook/code-history.js'
import {searchPassages} from '../../review/lists/passage-search.js'
import {page} from '../frame/page.js'
import {namesIn} from '../reader/names.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {CodePage} from './code-page.js'
import {CodebookPage} from './codebook-page.js'

/** So many accepted passages stand as examples. */
const EXAMPLES = 12

/** What each code stands for. */
export const codebookRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/codebook',
    who: 'reader',
    does: 'Lists all codes with their definitions, and the contested questions.',
    handle: async visit => {
      const {pipeline} = await visit.desk.reviewing()
      return page(visit, {
        title: visit.say('codebook.title'),
        place: 'codebook',
        children: <CodebookPage visit={visit} pipeline={pipeline} />
      })
    }
  }),
  route({
    method: 'GET',
    path: '/codebook/:taxonomy/:code',
    who: 'reader',
    does: 'Shows a code: definition, what belongs to it, passages that people accepted, and how it was defined before.',
    handle: async visit => {
      const reviewing = await visit.desk.reviewing()
      const {pipeline, store} = reviewing
      const taxonomy = pipeline.taxonomies.find(({id}) => id === visit.path.taxonomy)
      const code = taxonomy?.codes.find(each => each.code === visit.path.code)
      if (taxonomy === undefined || code === undefined) throw new Refusal('not-found')
      const id = `${taxonomy.id}/${code.code}`
      const names = namesIn(pipeline, visit.language)
      const [examples, history] = await Promise.all([
        searchPassages({code: id, state: 'checked', stands: true}, {limit: EXAMPLES}, reviewing),
        codeHistory(id, reviewing)
      ])
      const older = await store.index.passagesOfIds(pipeline.file.id, history.older.slice(0, EXAMPLES))
      return page(visit, {
        title: names.code(id).name,
        place: 'codebook',
        children: (
          <CodePage
            {...{visit, taxonomy, code, names, examples, history, older}}
            translations={pipeline.translations}
          />
        )
      })
    }
  })
]
