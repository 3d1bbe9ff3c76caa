import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {plainCharacters} from '../../../src/stages/language/plain-characters.js'

/** Texts of plain characters, others, and halves of characters that stand alone. */
const text = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string(),
      fc.constantFrom('é', '“', '的', '\u00A0', '\u2003', '٣', '\uD800', '\uDC00', '\t', '\r\n', '\0', '\x7F')
    )
  )
  .map(parts => parts.join(''))

const count = (where: string, pattern: RegExp): number => where.match(pattern)?.length ?? 0

describe('plain characters', () => {
  it('are counted by their kinds', () => {
    const {others, ...kinds} = plainCharacters('On 5 May\t“we”\r\nagreed\0.')
    expect(kinds).toEqual({letters: 13, figures: 1, blanks: 5, controls: 1, signs: 1})
    expect(others).toBe(' “ ” ')
  })

  it.each([
    ['letters', /\p{L}/gu],
    ['figures', /\p{Nd}/gu],
    ['blanks', /\s/gu],
    ['controls', /(?!\s)\p{Cc}/gu]
  ] as const)('make with the others all %s of a text', (kind, pattern) => {
    fc.assert(
      fc.property(text, written => {
        const plain = plainCharacters(written)
        // All plain blanks among the others stand for what was plain.
        const among = count(plain.others, pattern) - (kind === 'blanks' ? count(plain.others, / /g) : 0)
        expect(plain[kind] + among).toBe(count(written, pattern))
      })
    )
  })

  it('leave the others as they stand, and apart', () => {
    const pairs = /[\u{10000}-\u{10FFFF}]/gu
    fc.assert(
      fc.property(text, written => {
        const {others} = plainCharacters(written)
        expect(others.replaceAll(' ', '')).toBe(written.replaceAll(/\p{ASCII}/gu, ''))
        expect(count(others, pairs)).toBe(count(written, pairs))
      })
    )
  })

  it('leave nothing of a text that has no others', () => {
    expect(plainCharacters('plain')).toMatchObject({letters: 5, others: ''})
  })
})
