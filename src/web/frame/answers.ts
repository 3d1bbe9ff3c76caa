import {type Visit, wantsJson} from '../server/visit.js'

/** Sends the browser on to another page of ours. */
export const redirect = (to: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, {status: 303, headers: {location: to, ...headers}})

/** For programs and scripts. */
export const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), {status, headers: {'content-type': 'application/json; charset=utf-8'}})

/** What was asked is done: a page shows where to look now, a program gets the value. */
export const done = (visit: Visit, {to, value}: {readonly to: string; readonly value: unknown}): Response =>
  wantsJson(visit) ? json(value) : redirect(to)

/** A way back within this site that a form named; anything else leads to the beginning. */
export const safeWay = (given: string): string => (/^\/(?![/\\])[^\s\\]*$/u.test(given) ? given : '/')
