import {describe, expect, it} from 'vitest'
import type {PdfPage} from '../../../../src/stages/extract/pdf/page.js'
import {readTwice} from '../../../../src/stages/extract/pdf/two-readings.js'

const said =
  'Xanadu holds that every State should keep its territory from being used for wrongful acts, and thanks the Chair of the group for the work that was done in the past year with so much care.'
/** The same letters in an order that no language has, and as far from it as a wrong map of letters makes them. */
const garbled = said.replaceAll(/[a-z]/g, letter =>
  String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97)
)

const page = (text: string, more: Partial<PdfPage> = {}): PdfPage => ({
  number: 1,
  view: [0, 0, 612, 792],
  groups: [{turn: 0, runs: [{text, x: 0, y: 0, width: 100, size: 12, font: 'f'}]}],
  unmapped: 0,
  unseen: 0,
  missed: 0,
  drawing: 'none',
  ...more
})

const neverAsked = () => Promise.reject(new Error('a second reading was asked for'))
const second = (read: PdfPage | null) => async () => read
const textOf = (read: PdfPage | null) => read?.groups[0]?.runs[0]?.text

describe('a page that two libraries may read', () => {
  it.each([said, '', '- 12 -', 'Заявление делегации'])(
    'is read by the first alone where it is text: %s',
    async text => {
      expect(await readTwice(page(text), neverAsked)).toMatchObject({trusted: true})
    }
  )

  it.each<[string, PdfPage | null]>([
    ['cannot read it', null],
    ['finds nothing of what is drawn', page('', {missed: 1})],
    ['finds gibberish', page('#$%& ()*+ ,-./ :;<= #$%& ()*+ ,-./')],
    ['finds words that are none', page(garbled)]
  ])('is read by the second where the first %s', async (_, first) => {
    const read = await readTwice(first, second(page(said)))
    expect(textOf(read)).toBe(said)
    expect(read).toMatchObject({trusted: true})
  })

  it('is not trusted where neither finds words', async () => {
    expect(await readTwice(page(garbled), second(page(garbled)))).toMatchObject({trusted: false})
  })

  it('is not trusted where much has no name, whatever the second would make of it', async () => {
    expect(await readTwice(page(said, {unmapped: 0.5}), neverAsked)).toMatchObject({trusted: false})
  })

  it('is trusted where the second finds no more than the first, though some objects show nothing', async () => {
    const first = page(said, {missed: 0.3})
    expect(await readTwice(first, second(page(said)))).toMatchObject({trusted: true, missed: 0})
    expect(await readTwice(first, second(null))).toMatchObject({trusted: false})
  })

  it('is not trusted where both find words, and not the same', async () => {
    const other =
      'Нам не удалось прочесть эту страницу, поскольку её шрифты называют буквы, которых на ней нет, и каждый читает её по-своему, так что верить нельзя ни одному из них, сколько бы слов там ни было.'
    expect(await readTwice(page(said, {missed: 0.1}), second(page(other)))).toMatchObject({trusted: false})
  })

  it('is nothing where neither can read it', async () => {
    expect(await readTwice(null, second(null))).toBeNull()
  })
})
