import {afterEach, expect, it, vi} from 'vitest'
import {openBehind} from '../../../src/web/desk/behind.js'

afterEach(() => vi.restoreAllMocks())

it('makes whoever it is for wait, and nobody else', async () => {
  const behind = openBehind()
  const told: string[] = []
  let end = () => {}
  behind.begin('Ana', () => new Promise(resolve => (end = resolve)))
  const ana = behind.done('Ana').then(() => told.push('Ana'))
  await behind.done('Ben').then(() => told.push('Ben'))
  await new Promise(resolve => setTimeout(resolve, 20))
  end()
  await ana
  expect(told).toEqual(['Ben', 'Ana'])
})

it('is waited for when the server closes, and forgotten once it is done', async () => {
  const behind = openBehind()
  const done: number[] = []
  for (const each of [1, 2]) behind.begin('Ana', async () => void done.push(each))
  await behind.close()
  expect(done).toEqual([1, 2])
  await behind.done('Ana')
})

it('tells what failed to whoever runs the server, and lets others go on', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const behind = openBehind()
  const fault = new Error('the database is away')
  behind.begin('Ana', () => Promise.reject(fault))
  await behind.done('Ana')
  expect(said).toHaveBeenCalledWith(expect.any(String), fault)
})
