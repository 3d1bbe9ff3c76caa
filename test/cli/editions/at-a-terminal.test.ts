import {readdirSync} from 'node:fs'
import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openStore} from '../../../src/store/open-store.js'
import {openAccounts} from '../../../src/web/accounts/accounts.js'
import {freshFolder} from '../../servers/places.js'
import {concord, startConcord} from '../concord-process.js'
import {concordAtTerminal, script} from './terminal.js'

const {folder, remove} = freshFolder()
afterAll(remove)
const place = {
  store: path.join(folder, 'store'),
  editions: path.join(folder, 'editions'),
  keys: path.join(folder, 'keys')
}
const people = ['one@concord.example', 'two@concord.example'] as const
const passwordOf = (email: string) => `correct horse of ${email}`

const edition = (name: string, ...words: string[]) =>
  concord(['edition', name, ...words, '--store', place.store])
const written = ['--editions', place.editions, '--keys', place.keys]
const asked = (id: string, email: string) =>
  ['edition', 'approve', id, '--account', email, '--store', place.store] as const
const typing = (id: string, email: string, typed: string) =>
  concordAtTerminal(asked(id, email), {prompt: /Password of \S+: /u, typed})

let id = ''
beforeAll(async () => {
  if (script === undefined) return
  const read = ['run', 'fixtures/golden/one-voice/in', '--out', path.join(folder, 'out'), '--formats', 'json']
  await concord([...read, '--store', place.store])
  const store = await openStore(place.store)
  const accounts = await openAccounts(store, {origin: 'http://127.0.0.1'})
  for (const email of people) {
    const account = await accounts.create({email, name: `Person ${email.slice(0, 3)}`, role: 'secretariat'})
    await accounts.setPassword(account.id, passwordOf(email))
  }
  await store.close()
  const drafted = await edition('draft', '--title', 'What one State said')
  id = /^Drafted (\w+),/u.exec(drafted.out)?.[1] ?? ''
  await edition('review', id)
}, 240_000)

describe.skipIf(script === undefined)('at a terminal, an edition', () => {
  it('is approved by a password that is typed and never shown', async () => {
    const [one] = people
    const wrong = await typing(id, one, 'a wrong one\r')
    expect(wrong.code).toBe(1)
    expect(wrong.shown).toContain(`That is not the password of ${one}: give it again.`)
    expect(wrong.shown).not.toContain('a wrong one')
    // Ctrl+C, and the end of what is typed.
    for (const stop of ['\u0003', '\u0004'])
      expect(await typing(id, one, stop)).toEqual({
        code: 1,
        shown: expect.stringContaining('No password was given, and nothing was done')
      })
    const right = await typing(id, one, `${passwordOf(one)}\r`)
    expect(right).toEqual({
      code: 0,
      shown: expect.stringContaining(`Person one has approved ${id}: 1 of 2.`)
    })
    expect(right.shown).not.toContain(passwordOf(one))
    const again = await typing(id, one, `${passwordOf(one)}\r`)
    expect([again.code, again.shown]).toEqual([1, expect.stringContaining('You have approved exactly this')])
    const entries = await concord(['audit', 'list', '--store', place.store])
    expect(entries.out.match(/failed-approval/gu)).toHaveLength(1)
  }, 180_000)

  it('is refused until a second person approves, by a password that comes through a pipe', async () => {
    const keyless = await edition('publish', id, ...written)
    expect([keyless.code, keyless.err]).toEqual([1, expect.stringContaining('concord edition keys make')])
    await concord(['edition', 'keys', 'make', '--keys', place.keys])
    const early = await edition('publish', id, ...written)
    expect([early.code, early.err]).toEqual([1, expect.stringContaining('1 of them did')])
    const none = await concord(asked(id, people[1]), {input: ''})
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('No password was given')])
    const second = await concord(asked(id, people[1]), {input: `${passwordOf(people[1])}\n`})
    expect([second.code, second.out]).toEqual([0, `Person two has approved ${id}: 2 of 2.\n`])
  }, 120_000)

  it('is published whole after a publish that was killed, and nothing of that is left', async () => {
    await killWhileWriting()
    expect((await edition('list')).out).toContain('publishing')
    expect(partsLeft()).toHaveLength(1)
    const {code, out} = await edition('publish', id, ...written)
    expect({code, out}).toEqual({code: 0, out: expect.stringMatching(/^Published under \d{4}-1: /u)})
    expect(partsLeft()).toEqual([])
    const verified = await concord(['edition', 'verify', path.join(place.editions, numberIn(out))])
    expect(verified.code).toBe(0)
    const again = await edition('publish', id, ...written)
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('was published under')])
  }, 240_000)

  it('is mended and withdrawn, and stays whole', async () => {
    const number = numberIn((await edition('list')).out)
    const mended = await edition('withdraw', number, '--why', 'A date is wrong.', '--erratum', ...written)
    expect(mended).toEqual({code: 0, err: '', out: `An erratum stands beside edition ${number}.\n`})
    const gone = await edition('withdraw', number, '--why', 'Not theirs.', ...written)
    expect(gone).toEqual({code: 0, err: '', out: `Edition ${number} is withdrawn.\n`})
    const again = await edition('withdraw', number, '--why', 'Once more.', ...written)
    expect([again.code, again.err]).toEqual([1, `Edition ${number} was withdrawn already.\n`])
    const verified = await concord(['edition', 'verify', path.join(place.editions, number)])
    expect(verified.code).toBe(0)
    expect(verified.out).toContain('A date is wrong.')
    expect(verified.out).toContain('Not theirs.')
  }, 120_000)
})

const numberIn = (text: string): string => /^(?:Published under )?(\d{4}-\d+)\b/u.exec(text)?.[1] ?? ''

const partsLeft = () => readdirSync(place.editions).filter(name => name.endsWith('.part'))

/** Kills a publish, as a power cut would, as soon as it has begun to write the folder. */
async function killWhileWriting(): Promise<void> {
  const words = ['edition', 'publish', id, ...written, '--store', place.store]
  const {finished, process: publishing} = startConcord(words)
  const begun = () => {
    try {
      return readdirSync(place.editions).some(name => name.endsWith('.part'))
    } catch {
      return false
    }
  }
  while (publishing.exitCode === null && !begun()) await sleep(2)
  publishing.kill('SIGKILL')
  const {code, err} = await finished
  if (code !== null) throw new Error(`It ended before it was killed, with ${code}: ${err}`)
}
