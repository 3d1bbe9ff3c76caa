import {describe, expect, it} from 'vitest'
import {dateFrom, datesIn} from '../../../src/stages/identify/date.js'

describe('datesIn', () => {
  it.each([
    ['New York, 3 March 2025', '2025-03-03'],
    ['March 3rd, 2025', '2025-03-03'],
    ['3 Sept. 2025', '2025-09-03'],
    ['New York, le 3 mars 2025', '2025-03-03'],
    ['Genève, 1er AOUT 2025', '2025-08-01'],
    ['Nueva York, 3 de marzo de 2025', '2025-03-03'],
    ['Nueva York, 12 de setiembre del 2025', '2025-09-12'],
    ['Нью-Йорк, 3 марта 2025 г.', '2025-03-03'],
    ['31 мая 2025 года', '2025-05-31'],
    ['2025年3月3日，纽约', '2025-03-03'],
    ['2025 年 3 月', '2025-03'],
    ['نيويورك، 3 آذار/مارس 2025', '2025-03-03'],
    ['نيويورك، 3 مارس/آذار 2025', '2025-03-03'],
    ['26 أيلول 2024', '2024-09-26'],
    ['11 تشرين الأول/أكتوبر 2024م', '2024-10-11'],
    ['2025-03-03', '2025-03-03'],
    ['03.03.2025', '2025-03-03'],
    ['March 2025', '2025-03'],
    ['marzo de 2025', '2025-03'],
    ['март 2025', '2025-03'],
    ['24TH – 30TH SEPTEMBER 2024', '2024-09'],
    ['du 20 au 28 septembre 2024', '2024-09'],
    ['30 March to 4 April 2025', '2025']
  ])('reads “%s” as %s', (text, date) => {
    expect(datesIn(text)).toEqual([date])
  })

  it.each([
    '31 February 2025',
    '3/4/2025',
    'resolution 75/240',
    'the group of 2021–2025',
    '13.13.2025',
    'May we agree'
  ])('finds no date in “%s”', text => {
    expect(datesIn(text)).toEqual([])
  })
})

describe('dateFrom', () => {
  const opening = (...letterhead: string[]) => ({letterhead, firstWords: ''})

  it('is sure of a day in the letterhead', () => {
    expect(dateFrom(opening('New York, 3 March 2025'), 'xaa.pdf')).toEqual({
      value: '2025-03-03',
      sureness: 'sure',
      from: 'letterhead'
    })
  })

  it.each([
    ['xaa-2025-03-03.pdf', '2025-03-03'],
    ['20250303_xaa.docx', '2025-03-03'],
    ['XAA_2021.pdf', '2021'],
    ['2025/xaa-march-2025.pdf', '2025-03'],
    ['xaa 3 mars 2025.pdf', '2025-03-03']
  ])('takes the date of the file name “%s” for likely', (name, date) => {
    expect(dateFrom(opening('Arvania'), name)).toMatchObject({value: date, sureness: 'likely'})
  })

  it.each(['oewg-2021-2025-xaa.pdf', 'A_RES_73_3.pdf', 'xaa-12345678.pdf'])(
    'finds no date in the file name “%s”',
    name => {
      expect(dateFrom(opening(), name)).toMatchObject({value: null, sureness: 'unknown'})
    }
  )

  it('takes the more exact of two dates that agree', () => {
    expect(dateFrom(opening('March 2025'), 'xaa-2025-03-03.pdf')).toMatchObject({
      value: '2025-03-03',
      sureness: 'sure'
    })
  })

  it('is less sure where the file name says another date', () => {
    expect(dateFrom(opening('3 March 2025'), 'xaa-2024-01-01.pdf')).toMatchObject({
      value: '2025-03-03',
      sureness: 'likely'
    })
  })

  it('does not choose between two dates of a letterhead', () => {
    expect(dateFrom(opening('3 March 2025', '4 July 2024'), 'xaa.pdf')).toMatchObject({
      value: null,
      sureness: 'unknown'
    })
  })
})
