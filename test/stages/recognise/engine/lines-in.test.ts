import {describe, expect, it} from 'vitest'
import {lieOf} from '../../../../src/stages/recognise/engine/lie.js'
import {linesIn} from '../../../../src/stages/recognise/engine/lines-in.js'
import {dataFileOf} from '../../../../src/stages/recognise/languages/language-data.js'
import {partOf, pictureOfLines, pictureOfSubmission} from '../drawn.js'

const lines = ['The Republic of Xanadu welcomes the norms of', 'responsible behaviour of States.']
const linesPicture = async (texts: readonly string[] = lines) =>
  partOf(await pictureOfLines(texts), {bottom: 0.16})
const dataOf = (...languages: readonly string[]) => languages.flatMap(language => dataFileOf(language) ?? [])
const english = {files: dataOf('en'), turn: 0} as const

describe('the lines of a picture', () => {
  it('are where they were drawn', async () => {
    const seen = await linesIn(await linesPicture(), english)
    expect(seen.map(({text}) => text.trim())).toEqual(lines)
    // 72 points from the left edge and from the upper one, at 200 dots an inch.
    expect(seen[0]?.left).toBeGreaterThan(195)
    expect(seen[0]?.left).toBeLessThan(205)
    expect(Math.abs((seen[0]?.baseline ?? 0) - 200)).toBeLessThan(3)
  })

  it('are the same whatever was read before', async () => {
    const picture = await linesPicture()
    const first = await linesIn(picture, english)
    await linesIn(await linesPicture(['Xanadn welcornes tbe norrns', 'Xanadn welcornes tbe norrns']), english)
    await linesIn(picture, {files: dataOf('fr'), turn: 0})
    expect(await linesIn(picture, english)).toEqual(first)
  })

  it('are none where nothing is drawn', async () => {
    const {width, height, dpi} = await linesPicture()
    const white = {width, height, dpi, dots: new Uint8Array(width * height).fill(255)}
    expect(await linesIn(white, english)).toEqual([])
    expect(await lieOf(white)).toBeNull()
  })

  it('have the whole of a printed number in Arabic', async () => {
    const part = partOf(await pictureOfSubmission('gorania-bayan.pdf', 2), {top: 0.05, bottom: 0.24})
    const seen = await linesIn(part, {files: dataOf('ar'), turn: 0})
    expect(seen.flatMap(({text}) => /^\d+\./.exec(text)?.[0] ?? [])).toEqual(['9.', '10.'])
  })
})

describe('the lie of a picture', () => {
  it.each([
    ['norvalia-measures-taken.pdf', 'Latin'],
    ['gorania-bayan.pdf', 'Arabic'],
    ['istrania-lichang.pdf', 'Han']
  ])('tells the script of %s: %s', async (file, script) => {
    const part = partOf(await pictureOfSubmission(file), {top: 0.08, bottom: 0.26})
    expect(await lieOf(part)).toMatchObject({turn: 0, script})
  })
})
