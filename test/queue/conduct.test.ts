import {mkdirSync, writeFileSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {Redis} from 'ioredis'
import {afterEach, describe, expect, inject, it} from 'vitest'
import {EMBEDDED, MOST_ROUNDS} from '../../src/queue/settings.js'
import {readFile} from '../../src/stages/extract/read-file.js'
import type {SourceFile} from '../../src/stages/stage.js'
import {runFolder} from '../running/run-folder.js'
import {freshDatabase, freshFolder} from '../servers/places.js'
import {startRedis} from '../servers/private-servers.js'

/** The smallest pipeline that is shipped: what is read and queued here does not hang on what is tagged. */
const pipeline = 'pipelines/plastics'

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

const words = {
  'xaa-note.txt':
    'Statement by Arvania\n\nStates should protect their critical infrastructure from ICT threats.',
  'xab-note.txt': 'Statement by Belmora\n\nStates should respect human rights on the Internet.'
}

const servers = inject('servers')
const backEnds = [
  {name: 'embedded', skipped: false, queue: async () => EMBEDDED},
  {name: 'postgres', skipped: servers.postgres === null, queue: freshDatabase},
  {name: 'redis', skipped: servers.redis === null, queue: async () => servers.redis ?? ''}
]

describe.each(backEnds)('a run in which reading fails, on the $name queue', ({skipped, queue}) => {
  it.skipIf(skipped)(
    'does not notice a fault that passes, and lists as not read what fails every time',
    async () => {
      const tries = new Map<string, number>()
      const {digest} = await run(await queue(), async file => {
        const before = tries.get(file.name) ?? 0
        tries.set(file.name, before + 1)
        if (file.name === 'xaa-note.txt') throw new Error('a lasting fault')
        if (before === 0) throw new Error('a passing fault')
        return readFile(file)
      })
      expect(tries.get('xab-note.txt')).toBe(2)
      expect(digest.submissions.map(({file}) => file)).toEqual(['xab-note.txt'])
      expect(digest.notRead).toMatchObject([
        {
          file: 'xaa-note.txt',
          failure: {code: 'crashed', message: expect.stringContaining('3 times (a lasting fault)')},
          parties: ['XAA']
        }
      ])
    }
  )
})

it('keeps a mishap until it is asked to try again', async () => {
  const {store, input} = places()
  const timedOut = async () => ({
    failure: {code: 'timed-out', message: 'It took too long.'} as const,
    notes: []
  })
  const again = (retry: boolean, read: (file: SourceFile) => ReturnType<typeof readFile>) =>
    runFolder({pipeline, store, queue: EMBEDDED, paths: [input], out: folder(), retry, read})
  expect((await again(false, timedOut)).digest.notRead).toHaveLength(2)
  expect((await again(false, file => readFile(file))).performed).toBe(0)
  expect((await again(true, file => readFile(file))).digest.notRead).toEqual([])
})

describe('a run that the machine fails', () => {
  it('ends with the reason and records nothing, so that the next one goes on', async () => {
    const where = {...places(), queue: EMBEDDED}
    const full = async () => {
      await writeFile('/dev/full', 'x')
      throw new Error('a disk that is never full')
    }
    await expect(runIn(where, full)).rejects.toThrow(/no file is to blame: ENOSPC.*run again/)
    expect((await runIn(where, file => readFile(file))).digest.notRead).toEqual([])
  })

  it.skipIf(servers.redis === null)('does not count what an erased queue has lost', async () => {
    const server = await startRedis()
    if (!server) throw new Error('There was a Redis for the other tests')
    undo.push(server.stop)
    const redis = new Redis(server.address)
    undo.push(() => redis.disconnect())
    let erased = 0
    // Two files are read at a time, so this is a round more than a failing job would be given.
    const {digest} = await run(server.address, async file => {
      if (erased++ < 2 * MOST_ROUNDS + 1) {
        await redis.flushall()
        throw new Error('the queue that was to hear of it is gone')
      }
      return readFile(file)
    })
    expect(erased).toBeGreaterThan(2 * MOST_ROUNDS)
    expect(digest.notRead).toEqual([])
  })
})

const run = (queue: string, read: (file: SourceFile) => ReturnType<typeof readFile>) =>
  runIn({...places(), queue}, read)

const runIn = (
  {store, input, queue}: ReturnType<typeof places> & {readonly queue: string},
  read: (file: SourceFile) => ReturnType<typeof readFile>
) => runFolder({pipeline, store, queue, paths: [input], out: folder(), read})

function places(): {readonly store: string; readonly input: string} {
  const input = path.join(folder(), 'in')
  mkdirSync(input)
  for (const [name, text] of Object.entries(words)) writeFileSync(path.join(input, name), text)
  return {store: folder(), input}
}

function folder(): string {
  const {folder, remove} = freshFolder()
  undo.push(remove)
  return folder
}
