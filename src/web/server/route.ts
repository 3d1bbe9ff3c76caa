import type {z} from 'zod'
import type {Role} from '../accounts/role.js'
import type {Refusal} from './refusals.js'
import type {Visit} from './visit.js'

/** From which role on a route is open; `anyone` needs no account. */
export type Who = 'anyone' | Role

/** A form that was refused: why, and all that was sent. */
export type RefusedForm = {readonly refusal: Refusal; readonly sent: unknown}

/** One thing that can be asked of the server. The table of all of them is the only way in. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `/submissions/:id` */
  readonly path: string
  readonly who: Who
  /** What it does, in a sentence: for the description of the programmatic interface. */
  readonly does: string
  /** What the query of its address may hold. */
  readonly query?: z.ZodType
  /** What is sent along: the fields of a form, or JSON. */
  readonly body?: z.ZodType
  /** What it answers to programs; none for a page, a file or a stream. */
  readonly answers?: z.ZodType
  /** How many bytes may be sent along; a megabyte where nothing is said. */
  readonly mostBytes?: number
  readonly handle: (
    visit: Visit,
    given: {readonly query: unknown; readonly body: unknown}
  ) => Promise<Response>
  /** Gives a form that is refused back to whoever typed it; a page that says why alone, where there is none. */
  readonly again?: (visit: Visit, refused: RefusedForm) => Promise<Response>
}

type RouteOf<Query extends z.ZodType, Body extends z.ZodType> = Omit<Route, 'query' | 'body' | 'handle'> & {
  readonly query?: Query
  readonly body?: Body
  readonly handle: (
    visit: Visit,
    given: {readonly query: z.infer<Query>; readonly body: z.infer<Body>}
  ) => Promise<Response> | Response
}

/** Declares a route. What is sent is read by the schemas before `handle` sees it. */
export const route = <Query extends z.ZodType, Body extends z.ZodType>(
  declared: RouteOf<Query, Body>
): Route => ({
  ...declared,
  // Read by the schemas of the same declaration: the types agree, though the table cannot say so.
  handle: async (visit, given) =>
    declared.handle(visit, given as {query: z.infer<Query>; body: z.infer<Body>})
})
