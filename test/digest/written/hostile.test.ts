import {describe, expect, it} from 'vitest'
import {docxOf} from '../../../src/digest/docx/docx.js'
import {markdownOf} from '../../../src/digest/markdown/markdown.js'
import {laidOut, type Outline} from '../../../src/digest/outline/outline.js'
import {outlineOf} from '../../../src/digest/outline/outline-of.js'
import {steady, writable} from '../../../src/digest/outline/text.js'
import {pdfOf} from '../../../src/digest/pdf/pdf.js'
import {sampleDigest} from '../sample-digest.js'
import {threeCodes} from '../six-parties.js'
import {bare, htmlOfDocx, parsed, rendered, textOfPdf, texts} from './texts.js'

const attacks = [
  '#read("/etc/passwd") #panic() $x^2$ `raw` @label <label> *bold* _thin_ \\ // comment /* more */',
  '[link](javascript:alert(1)) <img src=x onerror=alert(1)> ![p](http://example.invalid/p.png) https://example.invalid www.example.invalid a@example.invalid',
  '</w:t></w:r><w:p/> ]]> &lt; &amp; <!-- --> {{x}} <?xml ?>',
  '# heading | cell | [^1] ~~gone~~ :smile: === --- + - 1. > quote',
  'bell \u0007 nul \u0000 half \ud800 other \udfff not \uffff tab\tend',
  'gpj.\u202efdp.exe \u2066isolate'
]

const outlineWith = (attack: string): Outline => {
  const {digest} = sampleDigest(
    `Harbours ${attack}`,
    [
      {
        id: 'XAA',
        name: `Aldermark ${attack}`,
        file: `received/${attack}.pdf`,
        language: 'en',
        paragraphs: [
          {
            text: `${attack} is what it says.`,
            number: attack,
            tags: {'harbour/a': ['supports', 'proposes']},
            answers: {stakeholders: 'inclusive'}
          }
        ]
      }
    ],
    threeCodes.map(code => ({
      ...code,
      en: `${code.en} ${attack}`,
      definition: `${attack} ${code.definition}`
    }))
  )
  return outlineOf({...digest, unplaced: [{submission: 's', file: attack, question: attack}]}, 'en')
}

const clean = outlineWith('and so on')
const shape = (html: string) => [...parsed(html).querySelectorAll('*')].map(({localName}) => localName)
const quote = (attack: string) => steady(writable(`${attack} is what it says.`))
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

describe.each(attacks)('an outline with %j in every field', attack => {
  const outline = outlineWith(attack)

  it('has the very elements of one without, in Markdown, and quotes letter for letter', () => {
    const html = rendered(markdownOf(outline))
    expect(shape(html)).toEqual(shape(rendered(markdownOf(clean))))
    expect(new Set(texts(html, 'blockquote').map(squeezed))).toEqual(new Set([squeezed(quote(attack))]))
    const links = [...parsed(html).querySelectorAll('a[href]')].map(link => link.getAttribute('href') ?? '')
    expect(links.filter(link => !link.startsWith('#'))).toEqual([])
  })

  it('has the very elements of one without, in Word, and quotes letter for letter', async () => {
    const [html, plain] = await Promise.all([
      htmlOfDocx(await docxOf(outline)),
      htmlOfDocx(await docxOf(clean))
    ])
    expect(shape(html)).toEqual(shape(plain))
    expect(squeezed(parsed(html).textContent)).toContain(squeezed(quote(attack)))
  })

  it('is set in PDF as the letters it is', async () => {
    const text = bare(await textOfPdf(await pdfOf(outline)))
    // Lines are broken at hyphens, which readers of PDF take away.
    const loose = (words: string) => bare(words).replaceAll('-', '')
    expect(loose(text)).toContain(loose(quote(attack)))
    expect(text).not.toContain('root:x:0')
  })

  it('shows marks that reorder text in names, and holds nothing that a format cannot', () => {
    const blocks = laidOut(outline)
    const names = JSON.stringify([outline.title, ...blocks.filter(({kind}) => kind !== 'quote')])
    expect(names).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks)
    expect(blocks.flatMap(block => (block.kind === 'quote' ? [block.text] : [])).join('')).toBe(
      blocks.flatMap(block => (block.kind === 'quote' ? [writable(block.text)] : [])).join('')
    )
  })
})
