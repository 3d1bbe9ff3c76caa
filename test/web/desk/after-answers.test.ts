import {afterEach, expect, it, vi} from 'vitest'
import {openAfterAnswers} from '../../../src/web/desk/after-answers.js'

afterEach(() => vi.restoreAllMocks())

const answered = async () => 'answered'
const pause = () => new Promise(resolve => setTimeout(resolve, 20))

it('begins nothing before the answer is made, however long that takes', async () => {
  const after = openAfterAnswers()
  const told: string[] = []
  const answer = await after.answer(
    'Ana',
    async () => {
      await pause()
      told.push('made')
      return 'answered'
    },
    async () => void told.push('begun')
  )
  expect(answer).toBe('answered')
  await after.done('Ana')
  expect(told).toEqual(['made', 'begun'])
})

it('begins where the answer could not be made, too', async () => {
  const after = openAfterAnswers()
  const done: string[] = []
  const fault = new Error('the page cannot be drawn')
  const asked = after.answer(
    'Ana',
    () => Promise.reject(fault),
    async () => void done.push('kept')
  )
  await expect(asked).rejects.toBe(fault)
  await after.done('Ana')
  expect(done).toEqual(['kept'])
})

it('makes whoever it is for wait, and nobody else', async () => {
  const after = openAfterAnswers()
  const told: string[] = []
  let end = () => {}
  await after.answer('Ana', answered, () => new Promise(resolve => (end = resolve)))
  const ana = after.done('Ana').then(() => told.push('Ana'))
  await after.done('Ben').then(() => told.push('Ben'))
  await pause()
  end()
  await ana
  expect(told).toEqual(['Ben', 'Ana'])
})

it('is waited for when the server closes, and forgotten once it is done', async () => {
  const after = openAfterAnswers()
  const done: number[] = []
  for (const each of [1, 2]) await after.answer('Ana', answered, async () => void done.push(each))
  await after.close()
  expect(done).toEqual([1, 2])
  await after.done('Ana')
})

it('tells what failed to whoever runs the server, and lets others go on', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const after = openAfterAnswers()
  const fault = new Error('the database is away')
  await after.answer('Ana', answered, () => Promise.reject(fault))
  await after.done('Ana')
  expect(said).toHaveBeenCalledWith(expect.any(String), fault)
})
