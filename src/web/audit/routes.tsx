import {alphabeticalIn} from '../../digest/words/locale.js'
import {page} from '../frame/page.js'
import {type Route, route} from '../server/route.js'
import {AuditAsked} from './asked.js'
import {AuditPage} from './audit-page.js'
import {addressOf} from './in-words.js'

/** So many entries stand on one page. */
const PER_PAGE = 100

/** The record of who did what and when. */
export const auditRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/audit',
    who: 'secretariat',
    does: 'Shows the record of who did what and when, newest first; verifies all of it where that is asked.',
    query: AuditAsked,
    handle: async (visit, {query}) => {
      const {audit} = visit.desk.store
      const {act, before, verify} = query
      const addresses = [...(await visit.desk.accounts.names()).keys()]
      const by = query.by === undefined ? undefined : addressOf(query.by, addresses, visit)
      const found = await audit.list({act, before, by, limit: PER_PAGE + 1})
      const [head] = await audit.list({limit: 1})
      return page(visit, {
        title: visit.say('frame.audit'),
        place: 'audit',
        children: (
          <AuditPage
            visit={visit}
            asked={query}
            people={addresses.map(visit.nameOf).toSorted(alphabeticalIn(visit.language))}
            entries={found.slice(0, PER_PAGE)}
            more={found.length > PER_PAGE}
            head={head}
            verdict={verify === undefined ? null : await audit.verify()}
          />
        )
      })
    }
  })
]
