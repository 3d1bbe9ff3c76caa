import {describe, expect, it} from 'vitest'
import {decodeWide, wideEncodingOf} from '../../../../src/stages/extract/text/wide.js'
import {readDocument} from '../read-document.js'
import {encode} from './encode.js'

const russian =
  'Нормы ответственного поведения государств должны соблюдаться всеми. Наша страна поддерживает работу группы и предлагает продолжить обсуждение угроз, мер укрепления доверия и наращивания потенциала развивающихся стран.'
const arabic =
  'يجب على جميع الدول احترام القانون الدولي في استخدام تكنولوجيا المعلومات والاتصالات. وتدعم بلادنا عمل الفريق العامل وتدعو إلى بناء القدرات في البلدان النامية وإلى تعزيز التعاون بين جميع الدول الأعضاء.'
const french =
  'Les États doivent respecter le droit international. Notre délégation appuie les règles de comportement responsable, et propose d’étendre la coopération à tous les pays en développement, où les capacités manquent encore.'
const chinese =
  '各国应当在使用信息和通信技术方面遵守国际法，包括联合国宪章。我国支持负责任国家行为规范，并愿同各方加强合作，共同维护网络空间的和平与安全。'
const traditional =
  '各國應當在使用資訊和通信技術方面遵守國際法，包括聯合國憲章。我國支持負責任國家行為規範，並願同各方加強合作，共同維護網路空間的和平與安全。'

const read = (bytes: Uint8Array, name = 'a.txt') => readDocument({name, bytes})

describe('a text that does not name its encoding', () => {
  it.each([
    ['windows-1251', russian, 'windows-1251'],
    ['koi8-r', russian, 'KOI8-R'],
    ['iso-8859-5', russian, 'ISO 8859-5'],
    ['ibm866', russian, 'code page 866'],
    ['x-mac-cyrillic', russian, 'Mac Cyrillic'],
    ['windows-1256', arabic, 'windows-1256'],
    ['iso-8859-6', arabic, 'ISO 8859-6'],
    ['gb18030', chinese, 'GB 18030'],
    ['big5', traditional, 'Big5'],
    ['macintosh', french, 'Mac Roman'],
    ['iso-8859-15', french.replace('’', "'").replace('capacités', 'cœurs'), 'ISO 8859-15'],
    ['ibm850', french.replace('’', "'"), 'code page 850']
  ])('is read as %s, and says so', async (charset, text, name) => {
    const found = await read(encode(text, charset))
    expect(found).toMatchObject({value: {text}})
    expect(found.notes).toContainEqual({
      code: 'encoding-guessed',
      message: expect.stringContaining(`read as ${name},`)
    })
  })

  it('is read as windows-1252 without a word, as that is what such texts are in', async () => {
    const found = await read(encode(french, 'windows-1252'))
    expect(found).toMatchObject({value: {text: french}, notes: []})
  })

  it.each([
    ['a few Russian words', encode('Нормы и право', 'ibm866')],
    ['words of no language', encode('щжъ ыфв гхк '.repeat(30), 'koi8-r')]
  ])('is refused where nothing is sure: %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({
      failure: {code: 'not-a-language', message: expect.stringContaining('save it as UTF-8')}
    })
  })

  it('is UTF-8 all the same where a character or two are lost', async () => {
    const bytes = Buffer.concat([Buffer.from(russian), Buffer.from([0xff])])
    const found = await read(bytes)
    expect(found).toMatchObject({value: {text: `${russian}\uFFFD`}})
    expect(found.notes).toContainEqual({
      code: 'unpaired-text',
      message: expect.stringContaining('but for 1 characters')
    })
  })
})

describe('a text of wide characters', () => {
  const utf32 = (text: string, little: boolean) => {
    const bytes = Buffer.alloc(4 * [...text].length)
    ;[...text].forEach((character, at) => {
      const point = character.codePointAt(0) ?? 0
      if (little) bytes.writeUInt32LE(point, 4 * at)
      else bytes.writeUInt32BE(point, 4 * at)
    })
    return bytes
  }
  const utf16 = (text: string, little: boolean) =>
    little ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16()

  for (const [language, text] of Object.entries({russian, arabic, french, chinese}))
    for (const little of [true, false])
      it.each([
        ['UTF-16', utf16(text, little)],
        ['UTF-16 with its mark', utf16(`\uFEFF${text}`, little)],
        ['UTF-32', utf32(text, little)],
        ['UTF-32 with its mark', utf32(`\uFEFF${text}`, little)]
      ])(`is read: ${language} in %s, ${little ? 'little' : 'big'} end first`, async (_, bytes) => {
        expect(await read(bytes)).toMatchObject({value: {text}})
      })

  it('is read as a page that calls itself UTF-8', async () => {
    const page = `<!doctype html><html><head><meta charset="utf-8"></head><body><p>${russian}</p></body></html>`
    expect(await read(utf16(page, true), 'a.html')).toMatchObject({value: {text: russian}})
  })

  it.each([
    ['plain ASCII', Buffer.from('Xanadu agrees with the norms of responsible behaviour.')],
    ['GB 18030', encode(chinese, 'gb18030')],
    ['any bytes', Buffer.from(Array.from({length: 400}, (_, at) => (at * 37) % 256))],
    ['no bytes', Buffer.alloc(0)]
  ])('is not found in %s', (_, bytes) => {
    expect(wideEncodingOf(bytes)).toBeNull()
  })

  it('has the mark of a lost character where it holds none', () => {
    expect(decodeWide(Buffer.from([0x41, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]), 'utf-32le')).toBe('A\uFFFD')
  })
})

describe('a page that names its encoding', () => {
  const page = (charset: string, head: string) =>
    encode(`<!doctype html><html><head>${head}</head><body><p>${russian}</p></body></html>`, charset)
  it.each([
    ['<meta charset="koi8-r">', 'koi8-r'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'windows-1251'],
    ['<title>no name</title>', 'windows-1251'],
    ['<meta charset="utf-8">', 'windows-1251'],
    ['<meta charset="no-such">', 'koi8-r']
  ])('is read, also where the name is wrong: %s', async (head, charset) => {
    expect(await read(page(charset, head), 'a.html')).toMatchObject({value: {text: russian}})
  })

  it('is read by the name that its XML says', async () => {
    const xhtml = encode(
      `<?xml version="1.0" encoding="koi8-r"?><html><head><title/></head><body><p>${russian}</p></body></html>`,
      'koi8-r'
    )
    const found = await read(xhtml, 'a.xhtml')
    expect(found).toMatchObject({value: {text: russian}, notes: []})
  })
})
