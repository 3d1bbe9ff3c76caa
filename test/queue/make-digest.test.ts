import {readdirSync} from 'node:fs'
import path from 'node:path'
import {afterAll, afterEach, describe, expect, inject, it} from 'vitest'
import type {Made} from '../../src/queue/make-digest.js'
import {EMBEDDED} from '../../src/queue/settings.js'
import {contentsOf, runFolder} from '../running/run-folder.js'
import {freshDatabase, freshFolder} from '../servers/places.js'

const undo: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

const servers = inject('servers')
const others = [
  {
    name: 'postgres',
    skipped: servers.postgres === null,
    places: async () => {
      const store = await freshDatabase()
      return {store, queue: store}
    }
  },
  {
    name: 'redis',
    skipped: servers.redis === null,
    places: async () => ({store: folder(), queue: servers.redis ?? ''})
  }
]

const input = 'fixtures/golden/three-voices/in'

describe.each(others)('a run on the $name queue', ({skipped, places}) => {
  it.skipIf(skipped)(
    'writes the same bytes as one on the embedded queue, and nothing the second time',
    async () => {
      const where = await places()
      const first = await run(where, {paths: [input]})
      expect(first.made.performed).toBeGreaterThan(0)
      expect(contentsOf(first.out)).toEqual(await reference())
      const second = await run(where, {paths: [input]})
      expect(second.made.performed).toBe(0)
      expect(contentsOf(second.out)).toEqual(contentsOf(first.out))
    }
  )
})

describe('a run', () => {
  it('reads the rest where files are bad, and lists each of these with its reason', async () => {
    const {made} = await run(embedded(), {paths: ['fixtures/bad']})
    expect(made.digest.submissions.map(({file}) => file)).toEqual(['good.txt'])
    expect(Object.fromEntries(made.digest.notRead.map(({file, failure}) => [file, failure.code]))).toEqual({
      'bomb.docx': 'too-large',
      'corrupt.pdf': 'corrupt',
      'doctype.docx': 'corrupt',
      'empty.pdf': 'empty',
      'encrypted.pdf': 'encrypted',
      'not-a-pdf.pdf': 'mislabelled',
      'picture.png': 'unsupported-type'
    })
  })

  it('performs only what a changed file touches', async () => {
    const where = embedded()
    const all = readdirSync(input).map(name => path.join(input, name))
    const before = await run(where, {paths: all.slice(1)})
    const after = await run(where, {paths: all})
    const [stagesOfOne, stagesOfAll] = [9, 2]
    expect(before.made.performed).toBe(stagesOfOne * (all.length - 1) + stagesOfAll)
    expect(after.made.performed).toBe(stagesOfOne + stagesOfAll)
  })
})

afterAll(() => {
  lasting.remove()
})
const lasting = freshFolder()

// What the other queues are held against: the same folder on the embedded one, once.
let expected: Promise<Record<string, string>> | undefined
const reference = (): Promise<Record<string, string>> => {
  expected ??= run({store: lasting.folder, queue: EMBEDDED}, {paths: [input]}).then(({out}) =>
    contentsOf(out)
  )
  return expected
}

async function run(
  places: {readonly store: string; readonly queue: string},
  request: {readonly paths: readonly string[]}
): Promise<{readonly made: Made; readonly out: string}> {
  const out = folder()
  return {made: await runFolder({...places, ...request, out}), out}
}

const embedded = () => ({store: folder(), queue: EMBEDDED})

function folder(): string {
  const {folder, remove} = freshFolder()
  undo.push(remove)
  return folder
}
