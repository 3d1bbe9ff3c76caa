import {describe, expect, it} from 'vitest'
import type {Picture} from '../../../src/stages/extract/pdf/pdfium/picture.js'
import {levelled, type Turn, turnedBack} from '../../../src/stages/recognise/engine/upright.js'
import {dataFileOf, type FindData} from '../../../src/stages/recognise/languages/language-data.js'
import {type PictureRead, readPicture} from '../../../src/stages/recognise/read-picture.js'
import {partOf, pictureOfLines, pictureOfSubmission} from './drawn.js'

const english = [
  'The Republic of Xanadu welcomes the norms of',
  'responsible behaviour of States, and thanks the Chair',
  'for the paper that was circulated in December.'
]
const french = [
  'La République de Xanadu salue les normes de',
  'comportement responsable des États et remercie la',
  'Présidence du document distribué en décembre.'
]
const linesPicture = async (lines: readonly string[]) => partOf(await pictureOfLines(lines), {bottom: 0.2})
const submission = async (file: string) => partOf(await pictureOfSubmission(file), {top: 0.08, bottom: 0.26})

/** Two pictures of pages as one, the narrower with paper at its right. */
const below = (upper: Picture, lower: Picture): Picture => {
  const width = Math.max(upper.width, lower.width)
  const rows = [upper, lower].flatMap(each =>
    Array.from({length: each.height}, (_, y) => {
      const row = new Uint8Array(width).fill(255)
      row.set(each.dots.subarray(y * each.width, (y + 1) * each.width))
      return row
    })
  )
  return {width, height: rows.length, dpi: upper.dpi, dots: Buffer.concat(rows)}
}

const oneLine = (read: PictureRead | null): string =>
  (read?.lines ?? []).map(({text}) => text.trim()).join(' ')
const all: FindData = dataFileOf
const without =
  (...languages: readonly string[]): FindData =>
  language =>
    languages.includes(language) ? null : dataFileOf(language)

describe('the reading of a picture', () => {
  it('gives its words, and how sure they are, in the language that is thought of', async () => {
    const {best, missing} = await readPicture(await linesPicture(english), {thought: 'en', findData: all})
    expect(oneLine(best)).toBe(english.join(' '))
    expect(best).toMatchObject({language: 'en', sure: true, turn: 0})
    expect(best?.confidence).toBeGreaterThan(0.9)
    expect(missing).toBeNull()
  })

  it('reads again in the language that the words turn out to be in', async () => {
    const {best} = await readPicture(await linesPicture(french), {thought: 'en', findData: all})
    expect(oneLine(best)).toBe(french.join(' '))
    expect(best?.language).toBe('fr')
  })

  it.each([
    ['esparra-necesidades.pdf', 'es', 'Misión Permanente de Esparra'],
    ['gorania-bayan.pdf', 'ar', 'البعثة الدائمة لدى الأمم المتحدة'],
    ['istrania-lichang.pdf', 'zh', '伊斯特拉尼亚'],
    ['norvalia-measures-taken.pdf', 'en', 'Permanent Mission of Norvalia']
  ])('tells script and language of %s where none is thought of: %s', async (file, language, words) => {
    const {best} = await readPicture(await submission(file), {thought: null, findData: all})
    expect(best).toMatchObject({language, sure: true})
    expect(oneLine(best)).toContain(words)
  })

  it('finds that a page is in another script than was thought', async () => {
    const {best} = await readPicture(await submission('gorania-bayan.pdf'), {thought: 'en', findData: all})
    expect(best?.language).toBe('ar')
  })

  it('is unsure of the language of a few letters', async () => {
    const {best} = await readPicture(await linesPicture(['Annex 2']), {thought: 'en', findData: all})
    expect(oneLine(best)).toBe('Annex 2')
    expect(best?.sure).toBe(false)
  })

  it.each([1, 2] as const)('turns a page upright that was turned %s times', async turn => {
    const back = ((4 - turn) % 4) as Turn
    const turned = turnedBack(await submission('norvalia-measures-taken.pdf'), back)
    const {best} = await readPicture(turned, {thought: null, findData: all})
    expect(best?.turn).toBe(turn)
    expect(oneLine(best)).toContain('Permanent Mission of Norvalia Republic to the United Nations')
  })

  it('reads words in a second script where the own text of the page has letters of both', async () => {
    const arabic = partOf(await pictureOfSubmission('gorania-bayan.pdf'), {top: 0.08, bottom: 0.15})
    const page = below(await linesPicture(english), arabic)
    const words = 'جمهورية غورانيا'
    const alone = await readPicture(page, {thought: 'en', findData: all})
    expect(oneLine(alone.best)).not.toContain(words)
    const {best} = await readPicture(page, {thought: 'en', layer: 'aeX اةدئا', findData: all})
    expect(oneLine(best)).toContain(english.join(' '))
    expect(oneLine(best)).toContain(words)
  })

  it('reads lines that lie aslant', async () => {
    const {picture} = levelled(await linesPicture(english), -0.03)
    const {best} = await readPicture(picture, {thought: 'en', findData: all})
    expect(oneLine(best)).toBe(english.join(' '))
  })

  it('says whose data is missing, and is sure of nothing', async () => {
    const arabic = await submission('gorania-bayan.pdf')
    const {best, missing} = await readPicture(arabic, {thought: null, findData: without('ar')})
    expect(missing).toBe('ar')
    expect(best?.confidence ?? 0).toBeLessThan(0.75)
  })

  it('reads nothing in another language of the same letters', async () => {
    const found = await readPicture(await linesPicture(french), {thought: 'fr', findData: without('fr')})
    expect(found).toEqual({best: null, missing: 'fr'})
  })
})
