import {describe, expect, it} from 'vitest'
import {withoutWords} from '../../../src/stages/words/without-words.js'

const english =
  'Arvania reaffirms that international law, and in particular the Charter, applies to the conduct of States in their use of information and communications technologies. It supports the eleven norms that all States have endorsed by consensus, and calls for their implementation before any new ones are discussed. '
const russian =
  'Арвания подтверждает, что международное право применимо к поведению государств в их использовании информационных технологий, и поддерживает одиннадцать норм ответственного поведения, принятых всеми государствами. Она призывает государства соблюдать нормы, прежде чем обсуждать новые обязательства. '
const arabic =
  'تؤكد أرفانيا من جديد أن القانون الدولي ينطبق على سلوك الدول في استخدامها لتكنولوجيا المعلومات والاتصالات وتؤيد المعايير التي اعتمدتها جميع الدول الأعضاء في الأمم المتحدة. '
const chinese =
  '阿尔瓦尼亚重申国际法适用于各国使用信息和通信技术的行为，支持负责任国家行为规范，并呼吁各国通过对话与合作维护网络空间的和平与安全。'

const shifted = (text: string, by: number) =>
  [...text]
    .map(letter => (/[A-Za-z]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + by) : letter))
    .join('')
const backwards = (text: string) => text.replace(/[\p{L}\p{M}]+/gu, word => [...word].toReversed().join(''))

describe('a text without words', () => {
  it.each([
    ['in which glyphs of a font stand for letters', shifted(english, -29)],
    ['in which each letter is its neighbour', shifted(english, 1)],
    [
      'with a letter for each blank, and capitals within words',
      'hXiÿkajbWeZÿcXdovi jnaXÿtmiZeÿqrWosa beZtÿkuXlimo daWepÿriZonu sXateÿviWoru '.repeat(4)
    ],
    [
      'of Russian read as Latin letters',
      [...russian]
        .map(letter =>
          /[а-я]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0x430 + 0xe0) : letter
        )
        .join('')
    ],
    [
      'of Arabic letters at random',
      arabic.replaceAll(/\p{L}/gu, letter => String.fromCharCode(0x628 + ((letter.charCodeAt(0) * 7) % 18)))
    ],
    [
      'of Chinese characters at random',
      chinese.replaceAll(/\p{Script=Han}/gu, character =>
        String.fromCharCode(0x5000 + ((character.charCodeAt(0) * 37) % 9000))
      )
    ]
  ])('is gibberish: %s', (_, text) => {
    expect(withoutWords(text)).toMatch(/^only \d+ % of its words are words/)
  })

  it.each([english, russian, arabic])('is told when its words are spelt backwards: %s', text => {
    expect(withoutWords(text)).toBeNull()
    expect(withoutWords(backwards(text))).toMatch(/backwards/)
  })

  it.each([
    ['Chinese', chinese],
    [
      'German',
      'Wir sind überzeugt, dass das geltende Recht auch im digitalen Raum gilt, und dass kein Staat wichtige Anlagen eines anderen beschädigen darf; ein neues verbindliches Abkommen halten wir derzeit nicht für nötig.'
    ],
    [
      'Polish',
      'Arwania potwierdza, że prawo międzynarodowe ma zastosowanie do zachowania państw w cyberprzestrzeni, i nie widzi potrzeby przyjmowania nowych wiążących zobowiązań, dopóki istniejące normy nie zostaną wdrożone.'
    ],
    [
      'Zulu',
      'Umbuso wase-Arvania ukholelwa ukuthi umthetho wamazwe ngamazwe uyasebenza ekuziphatheni kwamazwe emkhathini wobuchwepheshe futhi akukho mthetho omusha odingekayo manje ngoba imithetho ekhona yanele, futhi amazwe kufanele abambisane.'
    ],
    [
      'Mongolian',
      'Арвани улс олон улсын эрх зүй нь кибер орон зай дахь улсуудын үйл ажиллагаанд үйлчилдэг гэдгийг дахин нотолж, бүх улсын хамтран баталсан арван нэгэн хэм хэмжээг дэмжиж, шинээр гэрээ байгуулах шаардлагагүй гэж үзэж байна.'
    ],
    [
      'Persian',
      'جمهوری آروانیا بر این باور است که حقوق بین‌الملل بر رفتار کشورها در فضای مجازی حاکم است و هیچ کشوری نباید به زیرساخت‌های حیاتی کشور دیگر آسیب برساند و همه باید همکاری کنند.'
    ],
    [
      'Japanese',
      'アルバニアは、情報通信技術の利用における国家の責任ある行動に関する規範を歓迎し、国際法がサイバー空間に適用されることを改めて確認する。各国は協力しなければならない。'
    ],
    [
      'Greek',
      'Η Αρβανία επιβεβαιώνει ότι το διεθνές δίκαιο εφαρμόζεται στη συμπεριφορά των κρατών στον κυβερνοχώρο και υποστηρίζει τους έντεκα κανόνες που ενέκριναν όλα τα κράτη, χωρίς νέες δεσμεύσεις προς το παρόν.'
    ],
    [
      'a list of names',
      'ARVANIA, BELMORA, CORVENIA, DALMERA, ESPARRA, GORANIA, HALVAR, ISTRANIA, JORVALE, KESTREL, LUMERIA, MARAVIA, NORVALIA, Ottavio Brezzani, Pelagia Quintavalle, Rostam Delavari, Sunniva Tharaldsen, Ulrikke Vestergaard, Wambui Kariuki, Yerlan Zhaksybekov'
    ],
    [
      'abbreviations',
      'CERT CSIRT ICT OEWG GGE UNODA ITU FIRST GFCE OSCE ASEAN CARICOM NATO ECOWAS UNIDIR ISO IEC IETF ICANN APT IOC TTP SOC PoC CBM UNGA'
    ],
    ['a table of figures', '2021 12.4 % 2022 13.1 % 2023 14.8 % total 1 204 330 share 7.5'.repeat(8)],
    ['a cover page', 'PERMANENT MISSION OF ARVANIA TO THE UNITED NATIONS\n12 March 2025\nStatement'],
    ['a table of hashes', 'd41d8cd98f00b204e9800998ecf8427e 9e107d9d372bb6826bd81d3542a419d6 '.repeat(20)]
  ])('is none of these: %s', (_, text) => {
    expect(withoutWords(text)).toBeNull()
  })
})
