import {describe, expect, it} from 'vitest'
import {blocksOf, entry, numbersOf, paragraph} from './word-file.js'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, inside: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`
const num = (id: number, of: number, inside = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inside}</w:num>`
const restart = (start: number) =>
  `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`
const decimals = abstract(
  0,
  level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3')
)

describe('a list in a Word file', () => {
  it.each([
    ['decimal', '%1)', ['1)', '2)', '3)']],
    ['decimalZero', '%1.', ['01.', '02.', '03.']],
    ['lowerLetter', '(%1)', ['(a)', '(b)', '(c)']],
    ['upperRoman', '%1.', ['I.', 'II.', 'III.']],
    ['chineseCounting', '%1、', ['一、', '二、', '三、']],
    ['chineseCountingThousand', '（%1）', ['（一）', '（二）', '（三）']],
    ['ideographTraditional', '%1、', ['甲、', '乙、', '丙、']],
    ['decimalEnclosedCircle', '%1', ['①', '②', '③']],
    ['arabicAlpha', '%1-', ['أ-', 'ب-', 'ت-']],
    ['arabicAbjad', '%1.', ['أ.', 'ب.', 'ج.']],
    ['russianLower', '%1)', ['а)', 'б)', 'в)']],
    ['hebrew1', '%1.', ['א.', 'ב.', 'ג.']],
    ['decimal', 'Article %1', ['Article 1', 'Article 2', 'Article 3']],
    ['cardinalText', '%1.', [null, null, null]],
    ['bullet', '•', [null, null, null]],
    ['none', '', [null, null, null]]
  ])('has the labels that are printed, in the format %s', async (format, text, numbers) => {
    const numbering = abstract(0, level(0, format, text)) + num(1, 0)
    const body = ['Norms.', 'Law.', 'Trust.'].map(words => entry(words, 1)).join('')
    expect(await numbersOf({body, numbering})).toEqual(numbers)
  })

  it('has the figures of outer levels in its labels, and begins inner levels again', async () => {
    const body = [0, 1, 1, 0, 1, 2].map(level => entry('Norms apply.', 1, level)).join('')
    expect(await numbersOf({body, numbering: decimals + num(1, 0)})).toEqual([
      '1.',
      '1.1.',
      '1.2.',
      '2.',
      '2.1.',
      '2.1.1'
    ])
  })

  it('goes on from another list of the same kind, unless it begins anew', async () => {
    const body = [entry('a', 1), entry('b', 2), entry('c', 3), entry('d', 3), entry('e', 1)].join('')
    const numbering = decimals + num(1, 0) + num(2, 0) + num(3, 0, restart(7))
    expect(await numbersOf({body, numbering})).toEqual(['1.', '2.', '7.', '8.', '9.'])
  })

  it('prints plain figures of outer levels where it is told to', async () => {
    const outer = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')
    const body = entry('a', 1) + entry('b', 1, 1)
    expect(await numbersOf({body, numbering: abstract(0, outer) + num(1, 0)})).toEqual(['I.', '1.1'])
  })

  it('goes on counting an inner level that is told never to begin again', async () => {
    const levels = level(0, 'upperLetter', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')
    const body = entry('a', 1) + entry('b', 1, 1) + entry('c', 1) + entry('d', 1, 1)
    expect(await numbersOf({body, numbering: abstract(0, levels) + num(1, 0)})).toEqual([
      'A.',
      '1.',
      'B.',
      '2.'
    ])
  })

  it('is found through the style of a paragraph, and through a style of lists', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Para"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Para"/></w:style>' +
      '<w:style w:type="numbering" w:styleId="Points"><w:name w:val="Points"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const numbering =
      abstract(0, '<w:numStyleLink w:val="Points"/>') +
      abstract(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Sub"/>')) +
      num(1, 0) +
      num(2, 1)
    const body =
      paragraph('a', '<w:pStyle w:val="Para"/>') + paragraph('b', '<w:pStyle w:val="Sub"/>') + entry('c', 2)
    expect(await numbersOf({body, styles, numbering})).toEqual(['1.', '(a)', '2.'])
  })

  it('counts an entry that is empty, and none whose end was deleted', async () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const gone = paragraph('Norms ', `${list}<w:rPr><w:del w:id="1"/></w:rPr>`)
    const body = entry('a', 1) + paragraph('<w:r/>', list) + gone + entry('apply.', 1)
    expect(await blocksOf({body, numbering: decimals + num(1, 0)})).toEqual([
      'paragraph: 1. a',
      'paragraph: 3. Norms apply.'
    ])
  })

  it('has no number on a level that no program has, nor counts up to there', async () => {
    const deep = 999_999_999
    const numbering = abstract(0, level(0, 'decimal', '%1.') + level(deep, 'decimal', '%1.%2')) + num(1, 0)
    const body = entry('Norms.', 1) + entry('Law.', 1, deep) + entry('Trust.', 1)
    expect(await blocksOf({body, numbering})).toEqual([
      'paragraph: 1. Norms.',
      'list-item: Law.',
      'paragraph: 2. Trust.'
    ])
  })

  it('is read where its style is that of itself', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering =
      abstract(0, `<w:numStyleLink w:val="L"/><w:styleLink w:val="L"/>${level(0, 'decimal', '%1.')}`) +
      num(1, 0)
    expect(await numbersOf({body: entry('Norms.', 1), styles, numbering})).toEqual(['1.'])
  })

  it('has no number where its start is not said', async () => {
    const numbering = abstract(
      0,
      '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    )
    expect(await blocksOf({body: entry('Norms.', 1), numbering: numbering + num(1, 0)})).toEqual([
      'list-item: Norms.'
    ])
  })

  it('stands close to its text where nothing parts them', async () => {
    const numbering =
      abstract(0, level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>')) + num(1, 0)
    expect(await blocksOf({body: entry('规范适用于各国。', 1), numbering})).toEqual([
      'paragraph: 一、规范适用于各国。'
    ])
  })
})
