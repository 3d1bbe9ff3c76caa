import {describe, expect, it} from 'vitest'
import {languageOf} from '../../../src/stages/extract/language.js'

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'The Republic of Xanadu welcomes the norms of responsible behaviour of States in the use of ICTs.'
    ],
    ['fr', 'La République de Xanadu se félicite des normes de comportement responsable des États.'],
    ['es', 'La República de Xanadú acoge con satisfacción las normas de comportamiento responsable.'],
    ['ru', 'Республика Занаду приветствует нормы ответственного поведения государств в этой области.'],
    ['ar', 'ترحب جمهورية زانادو بقواعد السلوك المسؤول للدول في استخدام تكنولوجيات المعلومات والاتصالات'],
    [
      'zh',
      '世外桃源共和国欢迎各国在使用信息和通信技术方面负责任行为的规范，并重申国际法适用于网络空间，各国应当遵守联合国宪章的各项原则，和平解决国际争端，不干涉他国内政。'
    ]
  ])('is told and sure: %s', async (language, text) => {
    expect(await languageOf(text)).toEqual({language, sure: true})
  })

  it('does not take Persian for Arabic', async () => {
    const text =
      'جمهوری زانادو از هنجارهای رفتار مسئولانه کشورها در استفاده از فناوری‌های اطلاعات پشتیبانی می‌کند'
    expect((await languageOf(text)).language).toBe('fa')
  })

  it.each(['', '12 34', '%%%'])('cannot be told without letters: %j', async text => {
    expect(await languageOf(text)).toEqual({language: 'und', sure: false})
  })

  it('is not sure in a few words', async () => {
    expect((await languageOf('Thank you, Chair.')).sure).toBe(false)
  })
})
