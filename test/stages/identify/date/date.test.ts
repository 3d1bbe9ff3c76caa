import {describe, expect, it} from 'vitest'
import {dateFrom as dateFromAll} from '../../../../src/stages/identify/date/date.js'
import {datesIn} from '../../../../src/stages/identify/date/dates.js'
import type {Opening} from '../../../../src/stages/identify/opening.js'

const dateFrom = (opening: Opening, fileName: string) =>
  dateFromAll(opening, fileName, {text: '', blocks: []})

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

describe('dateFrom, where the letterhead is silent', () => {
  const nothing = {letterhead: ['Arvania'], firstWords: ''}
  type Kind = 'furniture' | 'paragraph'
  const dateIn = (kind: Kind, text: string, fileName = 'xaa.pdf') =>
    dateFromAll(nothing, fileName, {text, blocks: [{kind, start: 0, end: text.length, page: null}]})

  it.each([
    '20 January 2025',
    'Arvania, 20 January 2025',
    'New York, 20 January 2025 3',
    'Nueva York, 20 de enero de 2025',
    'Нью-Йорк, 20 января 2025 года',
    '2025年1月20日，纽约'
  ])('is sure of a footer that is only a date: “%s”', text => {
    expect(dateIn('furniture', text)).toMatchObject({value: '2025-01-20', sureness: 'sure'})
  })

  it.each([
    'General Assembly resolution 75/240 of 31 December 2020',
    'Adopted on 31 December 2020',
    'Deadline: 20 January 2025',
    'Not to be released before 20 January 2025',
    'Vol. 97 (2021)'
  ])('takes no date from a footer about something else: “%s”', text => {
    expect(dateIn('furniture', text)).toMatchObject({value: null, sureness: 'unknown'})
  })

  it.each([
    ['We meet today, 12 March 2025, to speak of norms.'],
    ['Delivered in New York on 12 March 2025.'],
    ['Done at New York on 12 March 2025'],
    ['Done  at\u00A0Port of Arvan,  on 12 March 2025'],
    ['New York, 12 March 2025'],
    ['Nous voici aujourd’hui, 12 mars 2025, réunis pour parler des normes.'],
    ['Déclaration prononcée à New York le 12 mars 2025'],
    ['Hoy, 12 de marzo de 2025, hablamos de normas.'],
    ['Hecho en Nueva York, el 12 de marzo de 2025'],
    ['Сегодня, 12 марта 2025 года, мы говорим о нормах.'],
    ['نجتمع اليوم، 12 آذار/مارس 2025، لنتحدث عن القواعد.'],
    ['今天，2025年3月12日，我们讨论规范。']
  ])('takes the day that a sentence gives for this very text as likely: “%s”', text => {
    expect(dateIn('paragraph', text)).toMatchObject({value: '2025-03-12', sureness: 'likely'})
  })

  it.each([
    'On 12 March 2025 an attack disabled three hospitals.',
    'We recall the statement delivered by Belmora on 12 March 2025.',
    'The law adopted on 12 March 2025 is in force today.',
    'The treaty was done at New York on 12 March 2025.',
    'What began on 12 March 2025 goes on today, and nobody was charged.',
    'New York, 12 March 2025, was the place and day of a seminar that we held.'
  ])('takes no date of something else: “%s”', text => {
    expect(dateIn('paragraph', text)).toMatchObject({value: null, sureness: 'unknown'})
  })

  it('asks where the sentence and the file name disagree', () => {
    expect(dateIn('paragraph', 'Today, 12 March 2025, we speak.', 'xaa-2024-05-06.pdf')).toMatchObject({
      value: null,
      sureness: 'unknown'
    })
  })

  it('does not look for a day in the middle of a long text', () => {
    const lines = [
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Today, 12 March 2025, we speak.',
      'Six.',
      'Seven.',
      'Eight.',
      'Nine.'
    ]
    expect(dateFromAll(nothing, 'xaa.pdf', {text: lines.join('\n'), blocks: []}).value).toBe(null)
  })
})
