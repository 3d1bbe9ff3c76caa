import path from 'node:path'
import {openBackEnd} from '../../src/queue/back-end/back-end.js'
import {openSandbox} from '../../src/queue/sandbox/sandbox.js'
import {startWorkers} from '../../src/queue/workers.js'
import {checks} from '../../src/run/checks/checks.js'
import {openStore} from '../../src/store/open-store.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import type {OpenId} from '../../src/web/accounts/open-id.js'
import type {Role} from '../../src/web/accounts/role.js'
import type {Desk} from '../../src/web/desk/desk.js'
import {openDesk} from '../../src/web/desk/open-desk.js'
import {appOf} from '../../src/web/server/app.js'
import {routes} from '../../src/web/server/routes.js'
import {serve} from '../../src/web/server/serve.js'
import {freshFolder} from '../servers/places.js'
import {backEndOf, type Cookies, preparedStore} from './prepared-store.js'

/** A workbench that answers at a real port, with one account of each role. */
export type Site = {
  readonly origin: string
  readonly desk: Desk
  /** `concord=…` of a session of each role. */
  readonly cookies: Cookies
  /** Asks as somebody of a role, as a page of the site would; nobody where none is named. */
  readonly ask: (place: string, init?: Asked) => Promise<Response>
  readonly close: () => Promise<void>
}

export type Asked = {
  readonly as?: Role
  readonly method?: string
  /** Sent as JSON. */
  readonly json?: unknown
  /** Sent as a form. */
  readonly form?: Readonly<Record<string, string>> | FormData
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Opens a site over a new store. `read` is a folder of submissions that a run has read before; `work` keeps workers
 * running while the site is open.
 */
export async function openSite({
  folder: ofPipeline = 'pipelines/oewg-ict',
  openId = null,
  read,
  work = false
}: {
  /** Where training passages are sought. */
  readonly folder?: string
  /** A provider through which people may sign in too. */
  readonly openId?: OpenId | null
  readonly read?: string
  readonly work?: boolean
} = {}): Promise<Site> {
  const {folder, remove} = freshFolder()
  const places = {editions: path.join(folder, 'editions'), keys: path.join(folder, 'keys')}
  const {address, cookies} = await preparedStore(folder, read)
  const store = await openStore(address)
  const backEnd = await openBackEnd(backEndOf(address), store)
  const sandbox = openSandbox({size: 1})
  const tools = {store, read: sandbox.read, recognise: sandbox.recognise}
  const hands = {reading: 1, recognising: 1, coding: 1, comparing: 1}
  const workers = work ? await startWorkers(backEnd, tools, hands) : null
  const pipeline = await loadPipeline('pipelines/oewg-ict', checks)
  let desk: Desk | undefined
  let origin = ''
  const serving = await serve('127.0.0.1', 0, async port => {
    origin = `http://127.0.0.1:${port}`
    desk = await openDesk({store, backEnd, pipeline, folder: ofPipeline, origin, openId, editions: places})
    return appOf(routes, desk)
  })
  if (desk === undefined) throw new Error('The site did not open')
  const opened = desk
  return {
    origin,
    desk: opened,
    cookies,
    ask: (place, {as, form, headers = {}, json, method} = {}) =>
      fetch(`${origin}${place}`, {
        method: method ?? (json === undefined && form === undefined ? 'GET' : 'POST'),
        redirect: 'manual',
        headers: {
          origin,
          ...(as === undefined ? {} : {cookie: cookies[as]}),
          ...(json === undefined ? {} : {'content-type': 'application/json', accept: 'application/json'}),
          ...headers
        },
        ...(json === undefined ? {} : {body: JSON.stringify(json)}),
        ...(form === undefined ? {} : {body: form instanceof FormData ? form : new URLSearchParams(form)})
      }),
    close: async () => {
      await serving.close()
      await opened.close()
      await workers?.close()
      await sandbox.close()
      await backEnd.close()
      await store.close()
      remove()
    }
  }
}
