import {createInterface} from 'node:readline'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {freshFolder} from '../../servers/places.js'
import {concord, startConcord} from '../concord-process.js'

let place: ReturnType<typeof freshFolder>
beforeAll(() => {
  place = freshFolder()
})
afterAll(() => place.remove())

const account = (...words: string[]) => concord(['account', ...words, '--store', `${place.folder}/store`])

describe('concord account', () => {
  it('makes an account, lists it, changes it, and keeps the last administrator', async () => {
    const made = await account('create', 'One@concord.example', '--name', 'One', '--role', 'administrator')
    expect(made.out).toMatch(/sign-in\/link\?token=\w+/)
    expect((await account('list')).out).toBe('one@concord.example  administrator  One\n')
    const refused = await account('role', 'one@concord.example', 'reader')
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('last administrator')])
    const unknown = await account('block', 'nobody@concord.example')
    expect(unknown.code).toBe(1)
    const entries = await concord(['audit', 'list', '--store', `${place.folder}/store`])
    expect(entries.out).toContain('command line  account-create  one@concord.example')
  }, 120_000)

  it('is told of by concord serve where no account could be signed in to', async () => {
    const store = ['--store', `${place.folder}/without-administrator`]
    await concord([
      'account',
      'create',
      'ana@concord.example',
      '--name',
      'Ana',
      '--role',
      'analyst',
      ...store
    ])
    const {finished, process: server} = startConcord(['serve', '--port', '0', '--no-work', ...store])
    if (server.stdout === null) throw new Error('It was started with pipes')
    for await (const line of createInterface({input: server.stdout}))
      if (!line.startsWith('concord answers at')) {
        expect(line).toMatch(/^None of the accounts .* `concord account link <email>`/u)
        break
      }
    server.kill('SIGTERM')
    expect((await finished).out).not.toContain('sign-in/link')
  }, 120_000)
})
