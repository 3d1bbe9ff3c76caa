import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {cellXml, longestText, shownIn} from '../../../src/digest/xlsx/cell.js'
import {styles} from '../../../src/digest/xlsx/styles.js'
import {hostileTexts} from '../full-digest.js'

const words = {separator: '; ', cut: () => '… [cut here; the whole stands in passage p1]'}

describe('what a cell shows of a text', () => {
  it('is never longer than a cell holds, and says where the whole stands', () => {
    const shown = shownIn('word '.repeat(8000), words)
    expect(shown).toHaveLength(longestText)
    expect(shown).toMatch(/word.*… \[cut here; the whole stands in passage p1\]$/)
  })
  it('is whole where it fits to the last sign', () => {
    const text = 'a'.repeat(longestText)
    expect(shownIn(text, words)).toBe(text)
  })
  it('is never cut within a pair', () => {
    for (const lead of ['', 'a']) {
      const shown = String(shownIn(lead + '👩'.repeat(20_000), words))
      expect(() => encodeURIComponent(shown)).not.toThrow()
      expect(shown.length).toBeLessThanOrEqual(longestText)
    }
  })
  it('shows what XML cannot hold by its number, and leaves tabs and ends of lines', () => {
    expect(shownIn('a\u0000b\u0007c\ud800d\uffffe\tf\ng\rh', words)).toBe(
      'a⟨U+0000⟩b⟨U+0007⟩c⟨U+D800⟩d⟨U+FFFF⟩e\tf\ng\rh'
    )
  })
})

describe('a cell', () => {
  it.each(hostileTexts)('with %j is an inline string and never a formula', text => {
    const xml = cellXml(shownIn(text, words), 'A1')
    expect(xml).toMatch(/^<c r="A1" s="\d" t="inlineStr"><is><t xml:space="preserve">[^<]*<\/t><\/is><\/c>$/)
  })
  it('that looks like a formula stays a text when somebody edits it', () => {
    expect(cellXml('=1+1', 'A1')).toContain(`s="${styles.topQuoted}"`)
    expect(cellXml(`=${'1+'.repeat(40)}1`, 'A1')).toContain(`s="${styles.wrappedQuoted}"`)
    expect(cellXml('1+1', 'A1')).toContain(`s="${styles.top}"`)
  })
  it('is well-formed XML whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), text => {
        const xml = cellXml(shownIn(text, words), 'A1')
        const inner = xml.slice(xml.indexOf('preserve">') + 'preserve">'.length, -'</t></is></c>'.length)
        expect(inner).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/)
        expect(() => encodeURIComponent(inner)).not.toThrow()
      })
    )
  })
  it('holds numbers and truths as such', () => {
    expect(cellXml(0.1 + 0.2, 'B2')).toBe('<c r="B2" s="2"><v>0.30000000000000004</v></c>')
    expect(cellXml(true, 'B2')).toBe('<c r="B2" s="2" t="b"><v>1</v></c>')
  })
  it('is left out where there is nothing', () => {
    expect(cellXml(null, 'A1')).toBe('')
    expect(cellXml('', 'A1')).toBe('')
  })
})
