import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Picture} from '../../../../src/stages/extract/pdf/pdfium/picture.js'
import {linesIn} from '../../../../src/stages/recognise/engine/lines-in.js'
import {dataFileOf} from '../../../../src/stages/recognise/languages/language-data.js'
import {partOf, pictureIn} from '../drawn.js'

const textIn = async (picture: Picture, language: string): Promise<readonly string[]> => {
  const lines = await linesIn(picture, {files: [dataFileOf(language) ?? ''], turn: 0})
  return lines.map(({text}) => text)
}

describe('the lines of a picture', () => {
  it('are the same whatever language was read before, though the data of some tune the engine', async () => {
    const scan = readFileSync('fixtures/extraction/ar-scan.pdf')
    const [table, chinese] = [
      partOf(await pictureIn(scan, 2), {bottom: 0.3}),
      partOf(await pictureIn(readFileSync('fixtures/extraction/zh-scan.pdf')), {bottom: 0.15})
    ]
    const before = await textIn(table, 'ar')
    await textIn(chinese, 'zh')
    expect(await textIn(table, 'ar')).toEqual(before)
  })
})
