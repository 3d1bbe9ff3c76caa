import {Refusal} from './refusals.js'
import type {Visit} from './visit.js'

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site sends through a visitor's browser (it comes with the visitor's cookie), and what names
 * another host than ours. Programs with a token send no cookie, and may come from anywhere.
 */
export function checkSameOrigin({request, say}: Pick<Visit, 'request' | 'say'>, origin: string): void {
  const host = request.headers.get('host')
  if (host !== null && host !== new URL(origin).host)
    throw new Refusal('elsewhere', say('refusals.elsewhereHost', {origin, host}))
  if (safe.has(request.method) || request.headers.has('authorization')) return
  const from = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if (from !== origin || (site !== null && site !== 'same-origin'))
    throw new Refusal('elsewhere', say('refusals.elsewherePage', {origin}))
}
