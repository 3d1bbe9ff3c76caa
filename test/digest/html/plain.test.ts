import {describe, expect, it} from 'vitest'
import {languageOf, plain, withVisibleMarks} from '../../../src/digest/html/plain.js'

describe('plain', () => {
  it('shows what cannot be seen by its number', () => {
    expect(plain('a\u202eb\u0000c\u200fd')).toBe('a⟨U+202E⟩b⟨U+0000⟩c⟨U+200F⟩d')
  })
  it('leaves letters of every script alone', () => {
    const names = 'Brisland, كورفانيا, 东湖国, Дунхавн, Île d’Été 🏝'
    expect(plain(names)).toBe(names)
  })
})

describe('withVisibleMarks', () => {
  it('writes marks that reorder text, and carriage returns, as character references', () => {
    expect(withVisibleMarks('<p>a\u202eb\r\n</p>')).toBe('<p>a&#x202e;b&#xd;\n</p>')
  })
})

describe('languageOf', () => {
  it.each([
    ['ar', 'ar', 'rtl'],
    ['ar-EG', 'ar-EG', 'rtl'],
    ['zh', 'zh', 'ltr'],
    ['und', '', 'auto']
  ])('runs %s the way it is written', (tag, lang, dir) => {
    expect(languageOf(tag)).toEqual({lang, dir})
  })
})
