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

  it.each([
    [
      'zh-Hant',
      '世外桃源共和國歡迎各國在使用資訊和通訊技術方面負責任行為的規範，並重申國際法適用於網路空間，各國應當遵守聯合國憲章的各項原則，和平解決國際爭端，不干涉他國內政。'
    ],
    [
      'kk',
      'Зәнаду Республикасы мемлекеттердің ақпараттық-коммуникациялық технологияларды пайдалану саласындағы жауапты мінез-құлқының ұлттық нормаларын қолдайды.'
    ],
    [
      'az-Cyrl',
      'Занаду Республикасы дөвләтләрин информасија вә коммуникасија технолоҝијаларындан истифадә саһәсиндә мәсулијјәтли давраныш нормаларыны алгышлајыр вә дүнја бирлијини бу ҹәһдләрә гошулмаға чағырыр.'
    ],
    [
      'ja',
      'ザナドゥ共和国は、情報通信技術の利用における国家の責任ある行動に関する規範を歓迎し、国際法がサイバー空間に適用されることを改めて確認する。'
    ],
    [
      'el',
      'Η Δημοκρατία του Ξανάντου χαιρετίζει τους κανόνες υπεύθυνης συμπεριφοράς των κρατών στη χρήση των τεχνολογιών.'
    ]
  ])('is told with its script where that is not the usual one: %s', async (language, text) => {
    expect(await languageOf(text)).toEqual({language, sure: true})
  })

  it('takes Arabic in a font with the Persian letter ye for Arabic', async () => {
    const text = 'تؤید جمهوریة زانادو قواعد السلوك المسؤول للدول في استخدام تكنولوجیات المعلومات والاتصالات'
    expect(await languageOf(text)).toEqual({language: 'ar', sure: true})
  })

  it('is never a language of which the text has not the words', async () => {
    const text = 'Lorem qvarz flimbo dreg tonti blarg wizzle frump, snorkel graft plim dweeb; '.repeat(6)
    expect(await languageOf(text)).toMatchObject({sure: false})
  })

  it.each(['', '12 34', '%%%'])('cannot be told without letters: %j', async text => {
    expect(await languageOf(text)).toEqual({language: 'und', sure: false})
  })

  it('is not sure in a few words', async () => {
    expect((await languageOf('Thank you, Chair.')).sure).toBe(false)
  })
})
