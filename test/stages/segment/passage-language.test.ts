import {describe, expect, it} from 'vitest'
import {passageLanguage} from '../../../src/stages/segment/passage-language.js'

describe('passageLanguage', () => {
  it.each([
    ['ru', 'The State shall not attack the hospitals of another State.', 'en'],
    ['ar', 'Les États doivent coopérer dans le domaine de la sécurité et ne pas nuire.', 'fr'],
    ['en', 'Государства не должны нападать на больницы.', 'ru'],
    ['en', '各国不应攻击医院。', 'zh'],
    ['en', '各國不應攻擊醫院，這是國際法的規定。', 'zh-Hant'],
    ['fr', 'على الدول ألا تهاجم المستشفيات.', 'ar'],
    ['zh', 'Supply chain', 'en'],
    ['und', 'Государства не должны нападать на больницы.', 'ru'],
    [
      'ru',
      'Мемлекеттер бір-бірінің ауруханаларына шабуыл жасамауы және ұлттық қауіпсіздікті құрметтеуі керек.',
      'kk'
    ],
    ['en', 'Τα κράτη δεν πρέπει να επιτίθενται σε νοσοκομεία.', 'el']
  ])('in a document in %s, takes “%s” for %s', async (document, text, language) => {
    expect(await passageLanguage(text, document)).toBe(language)
  })

  it.each([
    ['ru', 'Группа реагирования (CERT) сотрудничает с FIRST.'],
    ['uk', 'Держави не повинні нападати на лікарні.'],
    ['sv', 'Staterna ska inte angripa sjukhus.'],
    ['zh', '关键信息基础设施 (CII) 的 CERT/CSIRT 应当共享 IOC 和 TTP。'],
    ['zh-Hant', '各国'],
    ['ja', '国際法'],
    ['en', '42 %'],
    ['en', 'The Charter (“la Charte des Nations Unies”) applies to the conduct of States.'],
    ['en', 'Ministerio de Relaciones Exteriores'],
    ['fr', 'Cyber Security Strategy'],
    [
      'en',
      'Norms, confidence-building measures, capacity-building, threats, international law, institutional dialogue'
    ],
    [
      'ar',
      'یؤكد وفد أرفانیا أن القانون الدولي ینطبق على سلوك الدول في الفضاء الإلكتروني، وأن المیثاق ساري المفعول بكامله.'
    ]
  ])('keeps the language of a document in %s for “%s”', async (document, text) => {
    expect(await passageLanguage(text, document)).toBe(document)
  })

  it.each([
    [
      'fr',
      'Nous sommes convaincus que le droit international est applicable dans le cyberespace et que les États ne doivent pas le violer, par leurs actes ou par ceux des groupes qui agissent pour eux.'
    ],
    [
      'es',
      'Solicitar al Ministerio competente la creación de un centro nacional de respuesta a incidentes cibernéticos.'
    ],
    ['ar', 'يؤكد وفدنا أن القانون الدولي ينطبق على سلوك الدول في الفضاء الإلكتروني.'],
    [
      'de',
      'Wir sind überzeugt, dass das geltende Recht auch im digitalen Raum gilt, und dass kein Staat wichtige Anlagen eines anderen beschädigen darf; ein neues verbindliches Abkommen halten wir derzeit nicht für nötig.'
    ],
    [
      'pt',
      'A República da Arvânia considera que o direito internacional se aplica ao comportamento dos Estados no espaço cibernético e que novas obrigações não são necessárias neste momento.'
    ],
    [
      'uk',
      'Ми переконані, що чинне міжнародне право застосовується до поведінки держав у кіберпросторі, і що жодна держава не має права пошкоджувати важливі об’єкти іншої.'
    ],
    [
      'fa',
      'جمهوری آروانیا بر این باور است که حقوق بین‌الملل بر رفتار کشورها در فضای مجازی حاکم است و هیچ کشوری نباید به زیرساخت‌های حیاتی کشور دیگر آسیب برساند.'
    ],
    [
      'tr',
      'Arvanya Cumhuriyeti, uluslararası hukukun devletlerin siber uzaydaki davranışlarına uygulandığına ve yeni bağlayıcı bir belgeye şu anda ihtiyaç olmadığına inanmaktadır.'
    ]
  ])('tells a paragraph in %s from the English around it', async (language, text) => {
    expect(await passageLanguage(text, 'en')).toBe(language)
  })

  it('tells Ukrainian and Bulgarian from the Russian around them', async () => {
    const ukrainian =
      'Ми переконані, що чинне міжнародне право застосовується до поведінки держав у кіберпросторі, і що жодна держава не має права пошкоджувати важливі об’єкти іншої.'
    const bulgarian =
      'Убедени сме, че действащото международно право се прилага към поведението на държавите в киберпространството и че никоя държава няма право да уврежда важни обекти на друга.'
    expect(await passageLanguage(ukrainian, 'ru')).toBe('uk')
    expect(await passageLanguage(bulgarian, 'ru')).toBe('bg')
  })

  it('takes prose in a language that nobody knows for none that is read', async () => {
    const text =
      'Umbuso wase-Arvania ukholelwa ukuthi umthetho wamazwe ngamazwe uyasebenza ekuziphatheni kwamazwe emkhathini wobuchwepheshe futhi akukho mthetho omusha odingekayo manje ngoba imithetho ekhona yanele.'
    expect(await passageLanguage(text, 'en')).toBe('und')
  })

  it('keeps a list of names, which has hardly a common word', async () => {
    const names = Array.from({length: 40}, (_, n) => `Arvania ${n}, Belmora, Corvenia`).join(', ')
    expect(await passageLanguage(`Joined by ${names}.`, 'en')).toBe('en')
  })
})
