import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {withSquareHeights} from '../../../../src/stages/recognise/engine/chinese-heights.js'
import {withChineseSigns} from '../../../../src/stages/recognise/engine/chinese-signs.js'
import {linesIn} from '../../../../src/stages/recognise/engine/lines-in.js'
import type {SeenLine} from '../../../../src/stages/recognise/engine/seen-lines.js'
import {dataFileOf} from '../../../../src/stages/recognise/languages/language-data.js'
import {whitened} from '../../../../src/stages/recognise/paper.js'
import {pictureIn} from '../drawn.js'

const line = (text: string, right = 100): SeenLine => ({
  text,
  words: [],
  left: 0,
  right,
  top: 0,
  bottom: 20,
  baseline: 20,
  height: 57,
  block: 1,
  paragraph: 1
})
const signsOf = (...texts: readonly string[]): readonly string[] =>
  withChineseSigns(texts.map(text => line(text))).map(({text}) => text)

describe('the signs of Chinese lines', () => {
  it.each([
    ['signs of full width', '各国应合作, 并通报;措施:', '各国应合作，并通报；措施：'],
    ['brackets round Chinese', '(一) 国内措施', '（一）国内措施'],
    ['no gap beside figures', '截至 2024 年年底,共 18 份', '截至2024年年底，共18份'],
    ['no gap behind a sign', '说出来。 这正是', '说出来。这正是']
  ])('are %s: %s', (_, seen, printed) => {
    expect(signsOf(seen)).toEqual([printed])
  })

  it.each([
    'The Chair thanked all (a), (b); and closed.',
    '(a) 设立国家漏洞平台',
    '第三次会议          2',
    '工作文件 第三次会议',
    '共1 286份'
  ])('leave as it is: %s', seen => {
    expect(signsOf(seen)).toEqual([seen])
  })

  it('have the point of a printed number, where others are numbered too', () => {
    expect(
      signsOf('1 本国感谢主席', '2，2022年发现漏洞', '3.， 经历表明', '4。 政府采取措施', '5. 各国应合作')
    ).toEqual(['1. 本国感谢主席', '2. 2022年发现漏洞', '3. 经历表明', '4. 政府采取措施', '5. 各国应合作'])
  })

  it('have the mark that other numbers have', () => {
    expect(signsOf('1、本国感谢主席', '2、发现漏洞', '3， 经历表明')).toContain('3、经历表明')
  })

  it('do not make a number of a figure that begins a line', () => {
    expect(signsOf('共有', '18，其中三起属于', '1 家企业')).toEqual(['共有', '18，其中三起属于', '1 家企业'])
  })
})

describe('the height of Chinese lines', () => {
  it('is that of a square, of which figures take half', () => {
    expect(withSquareHeights([line('各国应加强合作二〇', 270), line('各国应加强合作12', 240)])).toMatchObject(
      [{height: 27}, {height: 27}]
    )
  })

  it('is what the engine says where there are wide gaps or other letters', () => {
    const lines = [line('合作     2'), line('Annex 2')]
    expect(withSquareHeights(lines)).toEqual(lines)
  })
})

describe('a picture in Chinese', () => {
  it('is read with its numbers and signs, and a line that was cut through is whole again', async () => {
    const page = whitened(await pictureIn(readFileSync('fixtures/extraction/zh-scan.pdf')))
    const lines = await linesIn(page, {files: [dataFileOf('zh') ?? ''], turn: 0})
    const texts = lines.map(({text}) => text.trim())
    expect(texts).toContain('一、背景')
    expect(texts.flatMap(text => /^\d+\. /u.exec(text)?.[0] ?? [])).toHaveLength(9)
    expect(texts.join('')).not.toMatch(/\p{Script=Han}[,;:?!]/u)
  })
})
