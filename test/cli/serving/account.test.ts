import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {freshFolder} from '../../servers/places.js'
import {concord} from '../concord-process.js'

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
})
