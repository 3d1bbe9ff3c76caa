import {describe, expect, it} from 'vitest'
import {blocksOf, numbersOf, paragraph, run, type WordText} from './word-file.js'

const reference = (kind: 'footnote' | 'endnote', id: number, more = '') =>
  `<w:r><w:${kind}Reference ${more} w:id="${id}"/></w:r>`
const note = (kind: 'footnote' | 'endnote', id: number, ...inside: readonly string[]) =>
  `<w:${kind} w:id="${id}">${inside.map(text => paragraph(text)).join('')}</w:${kind}>`
const separator = `<w:footnote w:type="separator" w:id="0">${paragraph('no note')}</w:footnote>`

describe('the notes of a Word file', () => {
  const text: WordText = {
    body: paragraph(
      run('Xanadu agrees') +
        reference('endnote', 1) +
        run(' to norms') +
        reference('footnote', 7) +
        run(' and law') +
        reference('footnote', 2)
    ),
    footnotes:
      separator + note('footnote', 2, 'See the law.') + note('footnote', 7, 'See the Charter.', 'And more.'),
    endnotes: note('endnote', 1, 'See the end.')
  }

  it('come after the text, with their marks as printed', async () => {
    expect(await blocksOf(text)).toEqual([
      'paragraph: Xanadu agreesⁱ to norms¹ and law²',
      'footnote: ¹ See the Charter.',
      'footnote: And more.',
      'footnote: ² See the law.',
      'footnote: ⁱ See the end.'
    ])
    expect(await numbersOf(text)).toEqual([null, '¹', null, '²', 'ⁱ'])
  })

  it.each([
    [
      'a number of its own',
      '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>',
      'ᶜ',
      'ᵈ'
    ],
    ['signs of unknown order', '<w:footnotePr><w:numFmt w:val="chicago"/></w:footnotePr>', '', ''],
    ['a count that pages begin anew', '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>', '', '']
  ])('have %s', async (_, settings, first, second) => {
    const [body = ''] = await blocksOf({...text, settings})
    expect(body).toBe(`paragraph: Xanadu agreesⁱ to norms${first} and law${second}`)
  })

  it('begin anew in a section where they are said to', async () => {
    const section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>'
    const body =
      paragraph(run('Norms apply') + reference('footnote', 2), section) +
      paragraph(run('Law applies') + reference('footnote', 7)) +
      section
    expect((await blocksOf({...text, body})).slice(0, 2)).toEqual([
      'paragraph: Norms apply¹',
      'paragraph: Law applies¹'
    ])
  })

  it('have the mark that was typed, and count on without it', async () => {
    const body = paragraph(
      run('Norms apply') +
        reference('footnote', 2, 'w:customMarkFollows="1"') +
        run('*') +
        run(' and law') +
        reference('footnote', 7)
    )
    const footnotes = note('footnote', 2, '* See the law.') + note('footnote', 7, 'See the Charter.')
    expect(await blocksOf({body, footnotes})).toEqual([
      'paragraph: Norms apply* and law¹',
      'footnote: * See the law.',
      'footnote: ¹ See the Charter.'
    ])
  })

  it('are not read where their mark was deleted', async () => {
    const body = paragraph(
      `${run('Norms apply')}<w:del w:id="1">${reference('footnote', 2)}</w:del>${reference('footnote', 7)}`
    )
    expect(await blocksOf({...text, body})).toEqual([
      'paragraph: Norms apply¹',
      'footnote: ¹ See the Charter.',
      'footnote: And more.'
    ])
  })
})
