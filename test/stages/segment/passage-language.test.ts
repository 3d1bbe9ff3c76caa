import {describe, expect, it} from 'vitest'
import {passageLanguage} from '../../../src/stages/segment/passage-language.js'

describe('passageLanguage', () => {
  it.each([
    ['ru', 'The State shall not attack the hospitals of another State.', 'en'],
    ['ar', 'Les États doivent coopérer dans le domaine de la sécurité et ne pas nuire.', 'fr'],
    ['en', 'Государства не должны нападать на больницы.', 'ru'],
    ['en', '各国不应攻击医院。', 'zh'],
    ['fr', 'على الدول ألا تهاجم المستشفيات.', 'ar'],
    ['zh', 'Supply chain', 'en'],
    ['und', 'Государства не должны нападать на больницы.', 'ru']
  ])('in a document in %s, takes “%s” for %s', (document, text, language) => {
    expect(passageLanguage(text, document)).toBe(language)
  })

  it.each([
    ['ru', 'Группа реагирования (CERT) сотрудничает с FIRST.'],
    ['uk', 'Держави не повинні нападати на лікарні.'],
    ['sv', 'Staterna ska inte angripa sjukhus.'],
    ['en', '42 %'],
    ['en', 'The Charter (“la Charte des Nations Unies”) applies to the conduct of States.']
  ])('keeps the language of a document in %s for “%s”', (document, text) => {
    expect(passageLanguage(text, document)).toBe(document)
  })

  it('tells the French half of a bilingual statement', () => {
    const text =
      'Nous sommes convaincus que le droit international est applicable dans le cyberespace et que les États ne doivent pas le violer, par leurs actes ou par ceux des groupes qui agissent pour eux.'
    expect(passageLanguage(text, 'en')).toBe('fr')
  })

  it('takes prose in a language without concepts for none that is read', () => {
    const text =
      'Wir sind überzeugt, dass das geltende Recht auch im digitalen Raum gilt, und dass kein Staat wichtige Anlagen eines anderen beschädigen darf; ein neues verbindliches Abkommen halten wir derzeit nicht für nötig.'
    expect(passageLanguage(text, 'en')).toBe('und')
  })

  it('keeps a list of names, which has hardly a common word', () => {
    const names = Array.from({length: 40}, (_, n) => `Arvania ${n}, Belmora, Corvenia`).join(', ')
    expect(passageLanguage(`Joined by ${names}.`, 'en')).toBe('en')
  })
})
