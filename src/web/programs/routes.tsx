import {z} from 'zod'
import {json} from '../frame/answers.js'
import {page} from '../frame/page.js'
import {type Route, route} from '../server/route.js'
import {isForPrograms, openApiOf} from './open-api.js'
import {ProgramsPage} from './programs-page.js'

/** The routes that describe the rest of the table, and themselves, to programs and to people. */
export function describing(others: readonly Route[]): readonly Route[] {
  const own: readonly Route[] = [
    route({
      method: 'GET',
      path: '/programs',
      who: 'reader',
      does: 'Shows how programs ask for what these pages show.',
      handle: visit =>
        page(visit, {
          title: visit.say('frame.programs'),
          place: 'programs',
          children: <ProgramsPage visit={visit} routes={all().filter(isForPrograms)} />
        })
    }),
    route({
      method: 'GET',
      path: '/api/openapi.json',
      who: 'reader',
      does: 'Describes all that programs can ask for, as OpenAPI 3.1.',
      answers: z.looseObject({openapi: z.string()}),
      handle: ({desk}) => json(openApiOf(all(), desk))
    })
  ]
  const all = (): readonly Route[] => [...others, ...own]
  return own
}
