import {describe, expect, it} from 'vitest'
import {docxOf} from '../../../src/digest/docx/docx.js'
import {formats, formatsNamed, usualFormats} from '../../../src/digest/formats.js'
import {markdownOf} from '../../../src/digest/markdown/markdown.js'
import {ids} from '../../../src/digest/outline/ids.js'
import {laidOut} from '../../../src/digest/outline/outline.js'
import {outlineOf} from '../../../src/digest/outline/outline-of.js'
import {pdfOf} from '../../../src/digest/pdf/pdf.js'
import {fullDigest} from '../outline/full-digest.js'
import {
  bare,
  bookmarksOf,
  hasProgram,
  htmlOfDocx,
  pagesAsXml,
  parsed,
  poppler,
  rendered,
  textOfPdf,
  texts
} from './texts.js'

const {digest, passages} = fullDigest()
const outline = outlineOf(digest, 'en')
const headings = laidOut(outline).flatMap(block => (block.kind === 'heading' ? [block.text] : []))
const quotes = laidOut(outline).flatMap(block => (block.kind === 'quote' ? [block.text] : []))
const quotedFiles = digest.submissions.flatMap(({id, file}) =>
  outline.sections.some(({sections}) =>
    sections.some(({blocks}) =>
      blocks.some(block => block.kind === 'list' && block.entries.some(each => each.id === ids.quoted(id)))
    )
  )
    ? [file]
    : []
)
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

  it('lead from each file that was read to a list of its places, and from these to the words', async () => {
    for (const html of [markdown, await docx]) {
      const page = parsed(html)
      const ids = new Set([...page.querySelectorAll('[id]')].map(each => each.getAttribute('id')))
      const links = [...page.querySelectorAll('a[href^="#"]')].map(each => ({
        text: squeezed(each.textContent),
        to: each.getAttribute('href')?.slice(1) ?? ''
      }))
      const lists = [...page.querySelectorAll('li')].filter(each =>
        /^\S+: (page|paragraph|passage) /.test(each.textContent)
      )
      for (const file of quotedFiles) {
        const own = links.filter(({text, to}) => text === file && /quoted/.test(to))
        expect(own, file).toHaveLength(1)
        expect(own.filter(({to}) => !ids.has(to))).toEqual([])
        expect(
          lists.some(({textContent}) => textContent.startsWith(file)),
          file
        ).toBe(true)
      }
    }
  })

  it.skipIf(!hasProgram('pdftohtml'))('lead so on the page, too', async () => {
    const pages = pagesAsXml(await pdf)
    const links = [...pages.matchAll(/<a href="[^"]*#\d+">([^<]*)/g)].map(([, words = '']) => words)
    // A name that is longer than its column runs over two lines.
    for (const file of quotedFiles)
      expect(links.some(words => words.startsWith(file.slice(0, 12)))).toBe(true)
    expect(links.filter(words => /^(page|paragraph|passage) \d/.test(words)).length).toBeGreaterThan(5)
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

  // From right to left “1 / 2” may be read either way.
  it.skipIf(!hasProgram('pdftotext'))('says in words which page of how many one is', async () => {
    const file = await pdfOf(arabic)
    const count = Number(/Pages:\s+(\d+)/.exec(poppler('pdfinfo', ['-'], file))?.[1])
    expect(bare(poppler('pdftotext', ['-f', '2', '-l', '2', '-', '-'], file))).toContain(
      bare(`الصفحة 2 من ${count}`)
    )
    expect(bare(poppler('pdftotext', ['-f', '2', '-l', '2', '-', '-'], await pdfOf(outline)))).toMatch(
      /2\/\d+/
    )
  })
})
