import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, describe, expect, inject, it} from 'vitest'
import {stages} from '../../../src/stages/registry.js'
import {openStore} from '../../../src/store/open-store.js'
import type {Store} from '../../../src/store/store.js'
import {openAccounts} from '../../../src/web/accounts/accounts.js'
import {freshDatabase, freshFolder} from '../../servers/places.js'
import {sayAll, type ToSay} from './correcting-client.js'
import {type Running, startServing, startWorking} from './served.js'

// Under CI a short form, whose whole takes half a minute.
const [SAID, KILLS] = process.env.CI === undefined ? [1000, 6] : [100, 2]
const CLIENTS = 4
const SECONDS = 1000

const undo: (() => Promise<void> | void)[] = []
afterAll(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

const paper = [
  'Statement by Arvania',
  ...Array.from(
    {length: 30},
    (_, n) =>
      `${n + 1}. Arvania holds in its paragraph ${n} that States should protect critical infrastructure.`
  )
].join('\n\n')

const kinds = [
  {name: 'with workers of its own, on an embedded store', server: false},
  {name: 'and a worker, on PostgreSQL', server: true}
]

describe.each(kinds)('a server $name', ({server}) => {
  it.skipIf(server && inject('servers').postgres === null)(
    `killed ${KILLS} times while ${SAID} corrections come in, and the paper is read anew, loses and doubles none`,
    {timeout: 600 * SECONDS},
    async () => {
      const {folder, remove} = freshFolder()
      undo.push(remove)
      const store = server ? await freshDatabase() : path.join(folder, 'store')
      const places = ['--store', store]
      const token = await inStore(store, tokenOfAnalyst)
      let port = 0
      let running: readonly Running[] = []
      const start = async () => {
        const serving = await startServing([...places, ...(server ? ['--no-work'] : [])], {
          cwd: process.cwd(),
          port
        })
        port = serving.port
        running = [serving, ...(server ? [startWorking(places, {cwd: process.cwd()})] : [])]
      }
      const kill = async () => {
        await Promise.all(running.map(each => each.kill()))
      }
      undo.push(kill)
      await start()
      const origin = `http://127.0.0.1:${port}`
      const ask = asking(origin, token)
      const submission = await handIn(ask)
      const passages = await passagesOf(submission, ask)
      const said = sayings(passages)
      const acknowledged: string[] = []
      const kept = (request: string) => void acknowledged.push(request)
      const clients = said.map(own => sayAll(own, {origin, token, kept}))
      const all = Promise.all(clients)
      all.catch(() => {})
      for (let n = 1; n <= KILLS; n += 1) {
        await Promise.race([until(() => acknowledged.length >= (SAID * n) / (KILLS + 1)), all])
        const at = acknowledged.length
        await kill()
        // In the midst: some were kept, and some are still to come.
        expect(at).toBeLessThan(SAID)
        if (n % 2 === 0) await inStore(store, forget)
        await start()
        if (n % 2 === 0) await handIn(ask)
      }
      await all
      expect(acknowledged.toSorted()).toEqual(
        said
          .flat()
          .map(({request}) => request)
          .toSorted()
      )

      // Once more, with all of them there: read anew from its bytes.
      await kill()
      await inStore(store, forget)
      await start()
      expect(await handIn(ask)).toBe(submission)
      await passagesOf(submission, ask)
      const noted = await notesOf(passages, ask)
      expect(noted.toSorted()).toEqual(
        said
          .flat()
          .map(({correction}) => correction.note)
          .toSorted()
      )
      await kill()
      await inStore(store, async ({audit, corrections}) => {
        const there = await corrections.after(0, 2 * SAID)
        expect(there).toHaveLength(SAID)
        expect(new Set(there.map(({correction}) => correction.note)).size).toBe(SAID)
        expect(await audit.verify()).toMatchObject({kind: 'whole', corrections: SAID})
      })
    }
  )
})

async function inStore<Result>(address: string, use: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(address)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

async function tokenOfAnalyst(store: Store): Promise<string> {
  const accounts = await openAccounts(store, {origin: 'http://127.0.0.1'})
  const {id} = await accounts.create({email: 'one@concord.example', name: 'One', role: 'analyst'})
  const expiresAt = new Date(Date.now() + 3600 * SECONDS)
  return (await accounts.tokens.make({name: 'clients', role: 'analyst', by: id, expiresAt})).token
}

/** As after a new release whose stages all read anew. */
async function forget({outcomes}: Store): Promise<void> {
  for (const stage of stages.keys()) await outcomes.forgetStage(stage)
}

/** What each client says: a note of its own on one passage after another. */
const sayings = (passages: readonly string[]): readonly (readonly ToSay[])[] =>
  Array.from({length: CLIENTS}, (_, who) =>
    Array.from({length: SAID / CLIENTS}, (_, n) => ({
      request: `client-${who}-${n}`,
      correction: {
        passage: passages[(who * 7 + n) % passages.length],
        verdict: 'note',
        note: `${n} said by client ${who}`
      }
    }))
  )

type Ask = (place: string, init?: RequestInit) => Promise<unknown>

const asking =
  (origin: string, token: string): Ask =>
  async (place, init = {}) => {
    const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'}
    // A connection that was kept may be closed just when it is used again; all that is asked may be asked twice.
    const send = () => fetch(`${origin}/api/v1/${place}`, {...init, headers})
    let answer = await send().catch(send).catch(send)
    // It says where it answers just before it does.
    for (; answer.status === 503; answer = await send().catch(send)) await sleep(100)
    if (!answer.ok) throw new Error(`${place}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

/** Hands in the paper, and gives its submission once it is tagged. */
async function handIn(ask: Ask): Promise<string> {
  const kept = await ask('files/arvania.txt', {method: 'PUT', body: paper})
  const manifest = 'file,party\narvania.txt,XAA\n'
  await ask('submissions', {method: 'POST', body: JSON.stringify({kept: [kept], manifest})})
  let id = ''
  await until(async () => {
    const list = Object(await ask('submissions'))
    const [first] = list.entries
    id = first?.submission.id ?? ''
    return first?.state === 'tagged'
  })
  return id
}

async function passagesOf(submission: string, ask: Ask): Promise<readonly string[]> {
  let ids: readonly string[] = []
  await until(async () => {
    const {passages} = Object(await ask(`submissions/${submission}`))
    ids = (passages ?? []).map((passage: {id: string}) => passage.id)
    return ids.length > 0
  })
  return ids
}

/** Every note that stands with one of the passages. */
async function notesOf(passages: readonly string[], ask: Ask): Promise<readonly unknown[]> {
  const submission = passages[0]?.slice(0, passages[0].lastIndexOf('-')) ?? ''
  const read = Object(await ask(`submissions/${submission}`))
  return read.passages.flatMap((passage: {notes: {note: string}[]}) => passage.notes.map(({note}) => note))
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await holds()); waited += 50) {
    if (waited > 300 * SECONDS) throw new Error('It did not come to pass')
    await sleep(50)
  }
}
