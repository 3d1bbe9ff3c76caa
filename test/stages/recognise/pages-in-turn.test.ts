import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import type {RecognisedPage} from '../../../src/domain/document.js'
import {failed, type Outcome, outcome} from '../../../src/domain/outcome.js'
import {pagesInTurn} from '../../../src/stages/recognise/pages-in-turn.js'

const read = (page: number): Outcome<RecognisedPage> =>
  outcome({
    page,
    language: 'en',
    width: 595,
    height: 842,
    blank: false,
    confidence: 0.9,
    lines: [],
    trouble: null
  })
const slow = failed('timed-out', 'The page was not read within 60 s.')
const crash = failed('crashed', 'The page stopped the program that read it.')

type Answer = (page: number, time: number) => Outcome<RecognisedPage> | Promise<Outcome<RecognisedPage>>

/** What is asked for of a file of 40 pages where `answer` gives what comes of a page, the first time or the second. */
const fortyPages = async (answer: Answer, language: string | null = 'en') => {
  const asked: number[] = []
  let [under, most] = [0, 0]
  const doubtful = Array.from({length: 40}, (_, i) => ({page: i + 1, doubt: 'no-text' as const}))
  const seen = await pagesInTurn({name: 'a.pdf', bytes: new Uint8Array()}, doubtful, {
    language,
    recognise: async (_, {page}) => {
      asked.push(page)
      most = Math.max(most, ++under)
      const found = await answer(page, asked.filter(one => one === page).length)
      under--
      return found
    }
  })
  const unread = seen.pages.filter(({trouble}) => trouble !== null)
  return {...seen, asked, most, unread}
}

describe('pages in their turn', () => {
  it('are recognised eight at a time', async () => {
    const {asked, most} = await fortyPages(async page => {
      await wait(1)
      return read(page)
    })
    expect([asked.length, most]).toEqual([40, 8])
  })

  it('are given up once three in a row hang, before another is tried where no language is known', async () => {
    const {asked, pages, unread} = await fortyPages(() => slow, null)
    expect(asked).toEqual([1, 2, 3, 1])
    expect(pages.map(({page}) => page)).toEqual(Array.from({length: 40}, (_, i) => i + 1))
    expect(new Set(unread.slice(3).map(({trouble}) => trouble))).toEqual(
      new Set([
        'From page 4 of a.pdf on, no picture was read, as 3 pages before it took too long or stopped the program; try once more with --retry, or ask for a simpler copy.'
      ])
    )
  })

  it('are given up once three in a row hang, with those that were under way', async () => {
    const {asked} = await fortyPages(() => slow)
    expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1])
  })

  it('are given up once ten of them hang, whatever lies between', async () => {
    const {asked, unread} = await fortyPages(page => (page % 2 === 0 ? slow : read(page)))
    expect(Math.max(...asked)).toBe(27)
    expect(unread.map(({page}) => page)).toContain(28)
  })

  it('are given up, and not tried again, where they crash', async () => {
    const {asked, mishap} = await fortyPages(() => crash)
    expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(mishap).toEqual({code: 'crashed', message: 'The page stopped the program that read it.'})
  })

  it('are not given up for pages that have another trouble', async () => {
    const {asked, mishap} = await fortyPages(() => failed('corrupt', 'The page cannot be drawn.'))
    expect([asked.length, mishap]).toEqual([40, null])
  })

  it('go on where those that were slow are quick when tried alone', async () => {
    const {unread, mishap} = await fortyPages((page, time) => (page < 5 && time === 1 ? slow : read(page)))
    expect([unread, mishap]).toEqual([[], null])
  })

  it.each([
    ['the first', (page: number) => page],
    ['the last', (page: number) => 40 - page],
    ['any', (page: number) => (page * 7) % 11]
  ])('are the same whether %s of them are done first', async (_, delay) => {
    const {asked, unread} = await fortyPages(async page => {
      await wait(delay(page))
      return page > 12 && page < 19 ? crash : read(page)
    })
    expect(asked.toSorted((a, b) => a - b)).toEqual(Array.from({length: 22}, (_, i) => i + 1))
    expect(unread).toHaveLength(24)
  })

  it('end with what goes wrong beside the file, even while others are under way', async () => {
    const closed = fortyPages(async page => {
      await wait(page === 1 ? 20 : 1)
      if (page === 6) throw new Error('The sandbox was closed')
      return read(page)
    })
    await expect(closed).rejects.toThrow('The sandbox was closed')
  })
})
