import {describe, expect, it} from 'vitest'
import {figureOf} from '../../../../src/stages/extract/lists/figures.js'
import {raised} from '../../../../src/stages/extract/lists/raised.js'

describe('a figure', () => {
  it.each([
    [12, 'decimal', '12'],
    [0, 'decimal', '0'],
    [7, 'decimalZero', '07'],
    [28, 'lowerLetter', 'bb'],
    [1_994, 'upperRoman', 'MCMXCIV'],
    [4, 'lowerRoman', 'iv'],
    [10, 'chineseCounting', '十'],
    [11, 'chineseCounting', '十一'],
    [20, 'taiwaneseCounting', '二十'],
    [99, 'japaneseCounting', '九十九'],
    [105, 'chineseCountingThousand', '一百零五'],
    [110, 'chineseCountingThousand', '一百一十'],
    [2_000, 'chineseCountingThousand', '二千'],
    [105, 'ideographDigital', '一〇五'],
    [12, 'ideographZodiac', '亥'],
    [12, 'decimalFullWidth', '１２'],
    [20, 'decimalEnclosedCircle', '⑳'],
    [3, 'decimalEnclosedParen', '⑶'],
    [3, 'decimalEnclosedFullstop', '⒊'],
    [3, 'ideographEnclosedCircle', '㊂'],
    [2, 'numberInDash', '- 2 -'],
    [15, 'hebrew1', 'טו'],
    [116, 'hebrew1', 'קטז'],
    [21, 'hebrew1', 'כא'],
    [10, 'russianUpper', 'К'],
    [3, 'arabicAlpha', 'ت'],
    [3, 'arabicAbjad', 'ج']
  ])('%i in the format %s is %s', (count, format, figure) => {
    expect(figureOf(count, format)).toBe(figure)
  })

  it.each([
    [1, 'cardinalText'],
    [1, 'unknown'],
    [0, 'lowerRoman'],
    [-1, 'decimal'],
    [1.5, 'decimal'],
    [Number.NaN, 'decimal'],
    [10_000, 'decimal'],
    [27, 'lowerAlphabet'],
    [26, 'russianLower'],
    [28, 'arabicAlpha'],
    [23, 'arabicAbjad'],
    [23, 'hebrew2'],
    [500, 'hebrew1'],
    [100, 'chineseCounting'],
    [11, 'ideographTraditional'],
    [21, 'decimalEnclosedCircle']
  ])('is not invented: %d in the format %s', (count, format) => {
    expect(figureOf(count, format)).toBeNull()
  })
})

describe('a mark of a note', () => {
  it.each([
    ['12', '¹²'],
    ['iv', 'ⁱᵛ'],
    ['*', '*'],
    ['一', '一']
  ])('is raised where it can be: %s', (mark, text) => {
    expect(raised(mark)).toBe(text)
  })
})
