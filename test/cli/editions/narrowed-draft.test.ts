import path from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {freshFolder} from '../../servers/places.js'
import {concord} from '../concord-process.js'

const {folder, remove} = freshFolder()
afterAll(remove)
const store = path.join(folder, 'store')
const draft = (...words: string[]) => concord(['edition', 'draft', ...words, '--store', store])
beforeAll(async () => {
  const read = ['run', 'fixtures/golden/three-voices/in', '--out', path.join(folder, 'out')]
  await concord([...read, '--formats', 'json', '--store', store])
}, 240_000)

it('narrows a draft by its options, says who is left out, and keeps to it when the draft is made anew', async () => {
  const made = await draft('--submitted-in', 'en', '--submitted-in', 'es', '--taxonomies', 'gge-2015')
  const [first, leftOut] = made.out.split('\n')
  expect([made.err, leftOut]).toEqual([
    '',
    'Left out, as something that counts for them is in another language: Dalmera.'
  ])
  const id = /^Drafted (\w+),/u.exec(first ?? '')?.[1] ?? ''
  const again = await draft('--again', id, '--submitted-in', 'es')
  expect(again.out).toContain('in another language: Belmora, Dalmera.')
  expect((await draft('--again', id, '--everything')).out).not.toContain('Left out')
  expect(await draft('--regions', 'atlantis')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/There is no regional group atlantis: choose among .*invented-states/)
  })
  expect(await draft('--checked')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Nothing is left of what was handed in')
  })
}, 240_000)
