import {describe, expect, it} from 'vitest'
import {docxOf} from '../../../src/digest/docx/docx.js'
import {formats, formatsNamed, usualFormats} from '../../../src/digest/formats.js'
import {markdownOf} from '../../../src/digest/markdown/markdown.js'
import {laidOut} from '../../../src/digest/outline/outline.js'
import {outlineOf} from '../../../src/digest/outline/outline-of.js'
import {pdfOf} from '../../../src/digest/pdf/pdf.js'
import {fullDigest} from '../outline/full-digest.js'
import {bare, bookmarksOf, hasProgram, htmlOfDocx, poppler, rendered, textOfPdf, texts} from './texts.js'

const {digest, passages} = fullDigest()
const outline = outlineOf(digest, 'en')
const headings = laidOut(outline).flatMap(block => (block.kind === 'heading' ? [block.text] : []))
const quotes = laidOut(outline).flatMap(block => (block.kind === 'quote' ? [block.text] : []))
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('the formats', () => {
  it('are known by their names, in the order of the list', () => {
    expect(formatsNamed('pdf, html').map(({name}) => name)).toEqual(['html', 'pdf'])
    expect(formatsNamed('all')).toEqual(formats)
    expect(formatsNamed(usualFormats).map(({name}) => name)).toEqual(['html', 'json', 'md'])
  })

  it('refuse a name that is none of theirs, in one sentence', () => {
    expect(() => formatsNamed('html,odt')).toThrow(
      /^--formats html,odt: there is no format “odt”, so name some of html,/
    )
    expect(() => formatsNamed('')).toThrow('there is no format “”')
  })

  it.each(formats.map(({name, files}) => [name, files] as const))(
    'write %s as the same bytes each time',
    async (_name, files) => {
      const [first, second] = [await files(digest, passages, 'ar'), await files(digest, passages, 'ar')]
      expect([...first.keys()]).toEqual([...second.keys()])
      for (const [file, content] of first)
        expect(Buffer.compare(Buffer.from(content), Buffer.from(second.get(file) ?? '')), file).toBe(0)
    },
    // Some set two documents twice.
    180_000
  )
})

describe('the written formats', () => {
  const markdown = rendered(markdownOf(outline))
  const docx = docxOf(outline).then(htmlOfDocx)
  const pdf = pdfOf(outline)

  it('have the same headings in the same order', async () => {
    expect(
      texts(markdown, 'h2, h3, h4')
        .map(squeezed)
        .filter(text => text !== 'Footnotes')
    ).toEqual(headings)
    expect(texts(await docx, 'h1, h2, h3').map(squeezed)).toEqual(headings)
    expect((await bookmarksOf(await pdf)).map(squeezed)).toEqual(headings)
  })

  it('quote word for word, in Markdown nothing but quotes as quotes', async () => {
    expect(texts(markdown, 'blockquote').map(squeezed)).toEqual(quotes.map(squeezed))
    const word = squeezed(texts(await docx, 'p').join('\n'))
    expect(quotes.map(squeezed).filter(quote => !word.includes(quote))).toEqual([])
    const page = bare(await textOfPdf(await pdf))
    const leftToRight = quotes.filter(quote => !/\p{Script=Arabic}/u.test(quote))
    expect(leftToRight.filter(quote => !page.includes(bare(quote)))).toEqual([])
  })

  it.skipIf(!hasProgram('pdftotext'))('quote Arabic word for word on the page too', async () => {
    const text = poppler('pdftotext', ['-', '-'], await pdf)
    // Poppler turns the two letters of a ligature round, and puts marks elsewhere.
    const words = (quote: string) =>
      (quote.match(/[\p{L}\p{M}]+/gu) ?? []).filter(word => !/ل[اأإآ]|\p{M}/u.test(word))
    const arabic = quotes.filter(quote => /\p{Script=Arabic}/u.test(quote))
    expect(arabic.length).toBeGreaterThan(0)
    for (const quote of arabic) for (const word of words(quote)) expect(bare(text)).toContain(bare(word))
  })

  it('give each quote a footnote with its file', async () => {
    const files = new Set(digest.submissions.map(({file}) => file))
    for (const html of [markdown, await docx]) {
      const notes = texts(html, 'li[id*="footnote"], li[id*="fn-"]')
      expect(notes).toHaveLength(quotes.length)
      expect(notes.filter(note => ![...files].some(file => note.includes(file)))).toEqual([])
    }
  })

  it.skipIf(!hasProgram('pdfinfo'))('give a tagged A4 PDF with a title', async () => {
    const info = poppler('pdfinfo', ['-'], await pdf)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Title:\s+Harbours/)
    expect(info).toMatch(/595\.276 x 841\.89 pts \(A4\)/)
    expect(info).not.toMatch(/CreationDate|ModDate/)
  })
})

describe('an Arabic edition', () => {
  const arabic = outlineOf(digest, 'ar')

  it('runs from right to left in Markdown, with quotes of other languages turned', () => {
    const markdown = markdownOf(arabic)
    expect(markdown.startsWith('<div lang="ar" dir="rtl">')).toBe(true)
    expect(markdown).toContain('<div lang="fr" dir="ltr">')
  })

  it('is set as PDF with Arabic letters', async () => {
    const text = bare(await textOfPdf(await pdfOf(arabic)))
    expect(text).toMatch(/\p{Script=Arabic}{5}/u)
  })
})
