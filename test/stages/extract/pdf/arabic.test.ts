import {describe, expect, it} from 'vitest'
import {mendArabic, orderRightToLeft} from '../../../../src/stages/extract/pdf/arabic.js'
import {mendForms} from '../../../../src/stages/extract/pdf/forms.js'
import {unswapLigatures} from '../../../../src/stages/extract/pdf/pdfjs/ligatures.js'

const run = (text: string, x: number, width: number) => ({text, x, y: 0, width, size: 10, font: 'f'})

describe('Arabic from a PDF', () => {
  it('is read from the right', () => {
    expect(orderRightToLeft([run('الدول', 0, 30), run('قواعد', 40, 30)])).toBe('قواعد الدول')
  })

  it('keeps Latin words and figures in their own order', () => {
    const runs = [run('الأمم', 100, 30), run('A/RES', 40, 25), run('70/174', 68, 30), run('تقرير', 0, 30)]
    expect(orderRightToLeft(runs)).toBe('الأمم A/RES 70/174 تقرير')
  })

  it('puts a vowel mark that was drawn by itself on its letter', () => {
    expect(orderRightToLeft([run('حق', 60, 20), run(' ِ', 60, 0), run('العيش', 20, 35)])).toBe('حقِ العيش')
    expect(mendArabic('الجمعية ِ العامة')).toBe('الجمعيةِ العامة')
  })

  it('undoes the swap of lam-alef where the glyphs say so, and only there', () => {
    // Drawn from the left: first the last letter. "لا" is one glyph, which turning round made "ال".
    const glyphs = [...'مال', 'س', ' ', 'م', 'لا', 's']
      .slice(0, 0)
      .concat(['م', 'لا', 'س', ' ', 'م', 'ل', 'ا', 'س'])
    expect(unswapLigatures(['سالم سالم'], glyphs)).toEqual(['سالم سلام'])
  })

  it('mends a swap that leaves an impossible spelling, without the glyphs', () => {
    expect(mendArabic('اإلنسان واألمن')).toBe('الإنسان والأمن')
  })

  it('gives letters for presentation forms, Latin ligatures and radicals, and leaves all else alone', () => {
    expect(mendForms('ﻻ ﬁ ⼈ m² ½ ①')).toBe('لا fi 人 m² ½ ①')
  })

  it('gives back the letters of ligatures whose bytes a writer mistook, and leaves Chinese alone', () => {
    expect(mendForms('con昀椀dence, a昀昀ected, o昀케ce, 昀椀rst')).toBe(
      'confidence, affected, office, first'
    )
    expect(mendForms('ال䐧تصال')).toBe('الاتصال')
    expect(mendForms('琀椀 昀 A 昀')).toBe('琀椀 昀 A 昀')
  })

  it('turns brackets the way they open, whether a file says what they are or how they look', () => {
    expect(mendArabic(')أ( الإجراءات')).toBe('(أ) الإجراءات')
    expect(mendArabic('(أ) »الأمن«، 1) ثانيا')).toBe('(أ) «الأمن»، 1) ثانيا')
  })

  it('keeps figures of two cells in the order of the cells', () => {
    expect(orderRightToLeft([run('2022', 300, 20), run('5', 200, 5), run('9', 100, 5)])).toBe('2022 5 9')
  })
})
