import {describe, expect, it} from 'vitest'
import {catalogs} from '../../../src/digest/words/say.js'
import {sheetNames} from '../../../src/digest/xlsx/sheet-names.js'
import {unLanguages} from '../../../src/domain/document.js'

describe.each(unLanguages)('the names of sheets in %s', language => {
  const titles = Object.values(catalogs[language].tableTitles)
  it('are the titles of the tables, within 31 signs and without a sign that is not allowed', () => {
    expect(sheetNames(titles)).toEqual(titles)
    for (const name of sheetNames(titles)) {
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/)
    }
  })
})

describe('a name of a sheet', () => {
  it('loses what is not allowed, and is cut', () => {
    expect(sheetNames(["'a/b: [c]*?\\'", 'x'.repeat(40)])).toEqual(['a b   c', 'x'.repeat(31)])
  })
  it('is its own, whatever the case and however long', () => {
    expect(sheetNames(['Same', 'same', 'y'.repeat(31), 'Y'.repeat(32)])).toEqual([
      'Same',
      'same 2',
      'y'.repeat(31),
      `${'Y'.repeat(29)} 2`
    ])
  })
  it('is never empty, nor half of a pair at its end', () => {
    expect(sheetNames(['???', `${'z'.repeat(30)}👩`])).toEqual(['1', 'z'.repeat(30)])
  })
})
