import type {Route} from '../../../src/web/server/route.js'
import {payloads} from './payloads.js'

/** What stands for the parts of paths in a hostile session. */
export type Parts = {
  readonly submission: string
  readonly passage: string
  readonly settledRound: string
  readonly openRound: string
  readonly version: string
  readonly edition: string
  readonly party: string
  readonly token: string
}

const [typed = ''] = payloads.slice(30)
const hostile = (name: string): string => `?${new URLSearchParams({[name]: typed})}`

/** Where a path has parts, or shows more with a query: under which addresses it is looked at. */
const addresses: Readonly<Record<string, (parts: Parts) => readonly string[]>> = {
  '/assets/:name{.+}': () => ['/assets/entries.json'],
  '/sign-in': () => [`/sign-in${hostile('back')}`, '/sign-in?error=x'],
  '/sign-in/link': () => [`/sign-in/link${hostile('token')}`],
  '/submissions': () => ['/submissions', `/submissions${hostile('name')}`],
  '/digest/:file': () => ['/digest/digest.html'],
  '/search': () => ['/search?typed=instrument', `/search${hostile('typed')}`],
  '/search/correct': () => ['/search/correct?typed=instrument'],
  '/search/said': () => ['/search/said?count=1'],
  '/codebook/:taxonomy/:code': () => ['/codebook/gge-2015/f', '/codebook/gge-2015/%3Csvg%20onload=ran=1%3E'],
  '/submissions/:id': ({submission}) => [`/submissions/${submission}`],
  '/submissions/:id/original': ({submission}) => [`/submissions/${submission}/original`],
  '/passages/:id': ({passage}) => [`/passages/${passage}`],
  '/passages/:id/why': ({passage}) => [`/passages/${passage}/why`],
  '/passages/:id/correct': ({passage}) => [`/passages/${passage}/correct`],
  '/passages/:id/history': ({passage}) => [`/passages/${passage}/history`],
  '/rounds/new': () => ['/rounds/new', `/rounds/new${hostile('typed')}`],
  '/rounds/:id': ({openRound, settledRound}) => [`/rounds/${settledRound}`, `/rounds/${openRound}`],
  '/rounds/:id/code': ({openRound}) => [`/rounds/${openRound}/code?at=1`],
  '/rounds/:id/now': ({settledRound}) => [`/rounds/${settledRound}/now`],
  '/rounds/:id/settle': ({settledRound}) => [`/rounds/${settledRound}/settle`],
  '/rounds/:id/gold': ({settledRound}) => [`/rounds/${settledRound}/gold`],
  '/rounds/:id/apply': ({settledRound}) => [`/rounds/${settledRound}/apply`],
  '/taggers/:version': ({version}) => [`/taggers/${version}`],
  '/editions/:id': ({edition}) => [`/editions/${edition}`],
  '/editions/:id/files/:file{.+}': ({edition}) => [`/editions/${edition}/files/edition.json`],
  '/editions/:id/replies/:number': ({edition}) => [
    `/editions/${edition}/replies/1`,
    `/editions/${edition}/replies/1${hostile('typed')}`
  ],
  '/editions/:id/rows/:party': ({edition, party}) => [`/editions/${edition}/rows/${party}`],
  '/reply/:token': ({token}) => [`/reply/${token}`, `/reply/${encodeURIComponent(typed)}`],
  '/exchange/:format': () => ['/exchange/skos', `/exchange/${encodeURIComponent(typed)}`],
  '/api/v1/exchange/:format': () => ['/api/v1/exchange/skos'],
  '/api/v1/submissions/:id': ({submission}) => [`/api/v1/submissions/${submission}`]
}

/** Every address at which a route of the table is looked at. Throws where a path has parts that nobody fills in. */
export function addressesOf({path}: Route, parts: Parts): readonly string[] {
  const known = addresses[path]
  if (known !== undefined) return known(parts)
  if (path.includes(':')) throw new Error(`Say in addresses how ${path} is looked at`)
  return [path]
}
