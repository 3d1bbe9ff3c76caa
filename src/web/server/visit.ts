import type {NameOf} from '../../domain/acts/naming.js'
import type {UnLanguage} from '../../domain/document.js'
import type {Person} from '../accounts/role.js'
import type {Desk} from '../desk/desk.js'
import type {Say} from '../words/say.js'

/** One request: who sends it, in which language it is answered, and all that an answer is made from. */
export type Visit = {
  readonly desk: Desk
  readonly request: Request
  readonly url: URL
  /** Null for somebody who is not signed in. */
  readonly person: Person | null
  /** What people are called to this visitor. */
  readonly nameOf: NameOf
  readonly language: UnLanguage
  readonly say: Say
  /** How far open pages had been told of changes when it began. */
  readonly heard: string
  /** Lets this page's own scripts run, and no others. */
  readonly nonce: string
  /** What the route's path holds: `/submissions/:id`. */
  readonly path: Readonly<Record<string, string>>
}

/** Who is signed in. For routes that are open from a role on, where somebody always is. */
export function personOf({person}: Pick<Visit, 'person'>): Person {
  if (person === null) throw new Error('A route without a role asked who is signed in')
  return person
}

/** Whether a script or program asks, which wants JSON, or a browser that shows a page. */
export const wantsJson = ({request, url}: Pick<Visit, 'request' | 'url'>): boolean =>
  url.pathname.startsWith('/api/') || (request.headers.get('accept') ?? '').includes('application/json')

/** Whether a script of a page asks, which wants a piece of a page to put into it. */
export const wantsFragment = ({request}: Pick<Visit, 'request'>): boolean =>
  request.headers.has('x-concord-fragment')
