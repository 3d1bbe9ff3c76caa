import {readFileSync} from 'node:fs'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {z} from 'zod'
import {routes} from '../../../src/web/server/routes.js'
import {emailOf} from '../prepared-store.js'
import {openSite, type Site} from '../site.js'

let site: Site
beforeAll(async () => {
  site = await openSite({work: true})
}, 120_000)
afterAll(() => site.close())

const Operation = z.looseObject({
  operationId: z.string().min(1),
  summary: z.string().min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))).min(1),
  parameters: z.array(
    z.looseObject({
      name: z.string(),
      in: z.enum(['path', 'query']),
      required: z.boolean(),
      schema: z.object()
    })
  ),
  requestBody: z.looseObject({content: z.record(z.string(), z.looseObject({schema: z.object()}))}).optional(),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/u), z.looseObject({description: z.string().min(1)}))
})
/** What OpenAPI 3.1 asks of a document, as far as ours has it. */
const Document = z.looseObject({
  openapi: z.literal('3.1.0'),
  info: z.looseObject({title: z.string(), version: z.string()}),
  servers: z.array(z.looseObject({url: z.url()})),
  components: z.looseObject({
    securitySchemes: z.record(z.string(), z.looseObject({type: z.enum(['http', 'apiKey'])})),
    schemas: z.record(z.string(), z.object())
  }),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'put', 'post', 'delete']), Operation)
  )
})
const described = async () =>
  Document.parse(await (await site.ask('/api/openapi.json', {as: 'reader'})).json())

describe('the description of the programmatic interface', () => {
  it('has every route under /api, once, with its role', async () => {
    const {paths} = await described()
    const found = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => `${method} ${path} ${operation?.['x-role']}`)
    )
    const own = routes.filter(({path}) => path.startsWith('/api/'))
    const wanted = own.map(
      ({method, path, who}) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/gu, '{$1}')} ${who}`
    )
    expect(found.toSorted()).toEqual(wanted.toSorted())
  })

  it('names every operation once, and declares what its paths hold', async () => {
    const {paths} = await described()
    const ids: string[] = []
    for (const [path, operations] of Object.entries(paths))
      for (const operation of Object.values(operations)) {
        if (operation === undefined) continue
        ids.push(operation.operationId)
        const held = operation.parameters.filter(each => each.in === 'path').map(({name}) => name)
        expect(held).toEqual([...path.matchAll(/\{(\w+)\}/gu)].map(match => match[1]))
      }
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('refers to nothing that it does not hold', async () => {
    const document = await described()
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/gu)].map(match => match[1])
    const held = Object.keys(document.components.schemas).map(name => `#/components/schemas/${name}`)
    expect(references.filter(reference => !held.includes(reference ?? ''))).toEqual([])
    const schemes = Object.keys(document.components.securitySchemes)
    const used = Object.values(document.paths).flatMap(operations =>
      Object.values(operations).flatMap(operation => operation?.security.flatMap(each => Object.keys(each)))
    )
    expect(used.filter(scheme => !schemes.includes(scheme ?? ''))).toEqual([])
  })

  it('says what a list can be asked for', async () => {
    const {paths} = await described()
    const names = paths['/api/v1/submissions']?.get?.parameters.map(({name}) => name)
    expect(names).toEqual(expect.arrayContaining(['party', 'session', 'state', 'limit', 'after']))
  })

  it('is shown to people too', async () => {
    const text = await (await site.ask('/programs', {as: 'reader'})).text()
    expect(text).toContain('/api/v1/corrections')
  })
})

describe('a program with a token', () => {
  const file = 'fixtures/golden/three-voices/in/belmora-remarks.txt'
  let token: string
  const ask = (place: string, init: {method?: string; json?: unknown} = {}) =>
    site.ask(place, {...init, headers: {authorization: `Bearer ${token}`, accept: '*/*'}})
  beforeAll(async () => {
    const analyst = (await site.desk.accounts.list()).find(({email}) => email === emailOf('analyst'))
    const made = {name: 'round', role: 'analyst', by: analyst?.id ?? ''} as const
    const expiresAt = new Date(Date.now() + 3_600_000)
    token = (await site.desk.accounts.tokens.make({...made, expiresAt})).token
  })

  it('hands in, waits, lists, corrects, is told when others were faster, and sees it in the matrix', async () => {
    const kept = await fetch(`${site.origin}/api/v1/files/one.txt`, {
      method: 'PUT',
      headers: {authorization: `Bearer ${token}`},
      body: readFileSync(file)
    })
    const manifest = 'file,party,party_name\none.txt,XAB,Belmora\n'
    const begun = await ask('/api/v1/submissions', {json: {kept: [await kept.json()], manifest}})
    const {submissions} = HandedIn.parse(await begun.json())
    for (;;) {
      const {submissions: counts} = Status.parse(await (await ask('/api/v1/status')).json())
      if (counts.tagged === submissions.length) break
      await sleep(300)
    }

    const found = Found.parse(await (await ask('/api/v1/passages')).json())
    const [tagged] = found.entries.filter(({tags}) => tags.length > 0)
    const [tag] = tagged?.tags ?? []
    const correction = {passage: tagged?.passage, verdict: 'reject', code: tag?.code, why: 'As a program.'}
    const cellsOf = async () =>
      Matrix.parse(await (await ask('/api/v1/matrix')).json()).cells.find(
        ({code, party}) => code === tag?.code && party === 'XAB'
      )
    expect(await cellsOf()).toMatchObject({checked: 0, passages: countOf(found, tag?.code)})
    const said = {corrections: [correction], seen: found.seen, request: 'round-number-one'}
    const saved = await ask('/api/v1/corrections', {json: said})
    expect(await saved.json()).toMatchObject({added: 1})

    const before = await cellsOf()
    const stale = {...said, request: 'round-number-two', corrections: [{...correction, verdict: 'accept'}]}
    const refused = await ask('/api/v1/corrections', {json: stale})
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({
      error: 'changed',
      detail: {since: [{correction: {verdict: 'reject', by: 'A analyst'}}]}
    })
    expect(before?.passages ?? 0).toBe(countOf(found, tag?.code) - 1)

    const undone = await ask('/api/v1/corrections/undo', {json: {request: 'round-number-three'}})
    expect(await undone.json()).toMatchObject({done: true})
    expect((await cellsOf())?.passages).toBe(countOf(found, tag?.code))

    const one = await ask(`/api/v1/submissions/${submissions[0]}`)
    expect(await one.json()).toMatchObject({submission: {id: submissions[0]}, current: true})
    const digest = await ask('/api/v1/digest?language=en')
    expect(JSON.stringify(await digest.json())).toContain('one.txt')
  }, 120_000)

  it('is answered in JSON whatever goes wrong', async () => {
    const missing = await ask('/api/v1/submissions/none')
    expect([missing.status, await missing.json()]).toEqual([
      404,
      expect.objectContaining({error: 'not-found'})
    ])
    const wrong = await ask('/api/v1/passages?limit=9999')
    expect([wrong.status, await wrong.json()]).toEqual([400, expect.objectContaining({error: 'wrong'})])
    const nobody = await site.ask('/api/v1/status')
    expect([nobody.status, await nobody.json()]).toEqual([401, expect.objectContaining({error: 'sign-in'})])
  })
})

const HandedIn = z.object({intake: z.string(), submissions: z.array(z.string())})
const Status = z.looseObject({submissions: z.looseObject({tagged: z.int()})})
const Found = z.looseObject({
  seen: z.int(),
  entries: z.array(z.looseObject({passage: z.string(), tags: z.array(z.looseObject({code: z.string()}))}))
})
const Matrix = z.looseObject({
  cells: z.array(z.looseObject({party: z.string(), code: z.string(), passages: z.int(), checked: z.int()}))
})
const countOf = ({entries}: z.infer<typeof Found>, code: string | undefined): number =>
  entries.filter(({tags}) => tags.some(tag => tag.code === code)).length
