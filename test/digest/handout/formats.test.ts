import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {briefHandout} from '../../../src/digest/brief/brief-handout.js'
import {draftHandout} from '../../../src/digest/draft/draft-handout.js'
import {
  type Handout,
  handoutFormats,
  handoutFormatsNamed,
  handoutIn
} from '../../../src/digest/handout/formats.js'
import {laidOut, type Outline, wordsIn} from '../../../src/digest/outline/outline.js'
import {unzipped} from '../../../src/digest/zip/zipped.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import {unLanguages} from '../../../src/domain/document.js'
import {freshFolder} from '../../servers/places.js'
import {harbour} from '../brief/harbour.js'
import {manyHarbours} from '../brief/many-harbours.js'
import {answer, draft, sentence, tag} from '../draft/harbour-draft.js'
import {bare, hasProgram, htmlOfDocx, parsed, poppler, rendered, textOfPdf} from '../written/texts.js'

const {folder, remove} = freshFolder()
afterAll(remove)

const spoken = draft(
  sentence({
    tags: [tag('harbour/a', 'supports'), tag('lanterns/1', 'opposes', {from: 'paragraph'})],
    answers: [answer('stakeholders', 'inclusive')]
  }),
  sentence({language: 'ar', text: 'أضواء الميناء لا تُطفأ.'})
)

const bytesOf = async (format: 'pdf' | 'docx', handout: Handout): Promise<Uint8Array> => {
  const written = await handoutIn(format, handout)
  return typeof written === 'string' ? Buffer.from(written) : written
}

/** All that an outline says, piece by piece, in its order. */
const piecesOf = (outline: Outline): readonly string[] =>
  laidOut(outline).flatMap(block => {
    if (block.kind === 'heading') return [block.text]
    if (block.kind === 'paragraph') return [wordsIn(block.parts)]
    if (block.kind === 'list') return block.entries.map(({parts}) => wordsIn(parts))
    return block.kind === 'quote' ? [block.text, wordsIn(block.cite)] : []
  })

const quotesIn = (outline: Outline): readonly string[] =>
  laidOut(outline).flatMap(block => (block.kind === 'quote' && block.cite.length > 0 ? [block.text] : []))

/** Every text that stands anywhere in a value. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

const handouts: readonly (readonly [string, (language: (typeof unLanguages)[number]) => Handout])[] = [
  ['a brief', language => briefHandout(harbour(), 'XAC', {language})],
  ['a draft beside a digest', language => draftHandout(spoken, harbour(), language)]
]

describe.each(handouts)('%s', (_name, handoutFor) => {
  it.each(unLanguages)('says in a Word file and in Markdown what it says as JSON, in %s', async language => {
    const handout = handoutFor(language)
    const word = bare(parsed(await htmlOfDocx(await bytesOf('docx', handout))).textContent)
    const markdown = bare(parsed(rendered(String(await handoutIn('md', handout)))).textContent)
    for (const piece of piecesOf(handout.outline)) {
      expect(word).toContain(bare(piece))
      expect(markdown).toContain(bare(piece))
    }
    const known = new Set(textsIn(JSON.parse(String(await handoutIn('json', handout)))))
    const quoted = quotesIn(handout.outline)
    expect(quoted.length).toBeGreaterThan(0)
    expect(quoted.filter(text => !known.has(text))).toEqual([])
  })

  it.each(['en', 'fr', 'ru', 'zh'] as const)('says the same in a PDF, in %s', async language => {
    const handout = handoutFor(language)
    // The number of a page stands where a piece runs on to the next.
    const text = bare((await textOfPdf(await bytesOf('pdf', handout))).replace(/^\d+ \/ \d+$/gm, ''))
    // What runs from right to left comes out of a PDF in another order.
    const runsOn = piecesOf(handout.outline).filter(piece => !/\p{Script=Arabic}/u.test(piece))
    expect(runsOn.length).toBeGreaterThan(10)
    expect(runsOn.filter(piece => !text.includes(bare(piece)))).toEqual([])
  })

  it('gives the same bytes each time', async () => {
    for (const format of handoutFormats) {
      const [first, second] = [
        await handoutIn(format, handoutFor('ar')),
        await handoutIn(format, handoutFor('ar'))
      ]
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    }
  })
})

describe('a brief on paper', () => {
  const long: readonly (readonly [string, Digest, string])[] = [
    ['many codes', manyHarbours(20, 60), 'XAA'],
    ['a small digest', harbour(), 'XAC']
  ]
  const pagesOf = (pdf: Uint8Array): number =>
    Number(/^Pages:\s+(\d+)/m.exec(poppler('pdfinfo', ['-'], pdf))?.[1])

  // Skipped where poppler is not installed: it counts the pages.
  it
    .skipIf(!hasProgram('pdfinfo'))
    .each(
      long.flatMap(([name, digest, party]) => unLanguages.map(language => ({name, digest, party, language})))
    )('has two A4 pages at most: $name in $language', async ({digest, party, language}) => {
    const pdf = await bytesOf('pdf', briefHandout(digest, party, {language}))
    expect(pagesOf(pdf)).toBeLessThanOrEqual(2)
    expect(poppler('pdfinfo', ['-'], pdf)).toMatch(/595\.\d+ x 841\.\d+ pts \(A4\)/)
    expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  // Skipped where LibreOffice or poppler is not installed.
  it
    .skipIf(spawnSync('soffice', ['--version']).error !== undefined || !hasProgram('pdfinfo'))
    .each(['en', 'ar', 'zh'] as const)(
    'has two pages in an office program, in %s',
    async language => {
      const place = path.join(folder, `brief.${language}.docx`)
      writeFileSync(place, await bytesOf('docx', briefHandout(manyHarbours(20, 60), 'XAA', {language})))
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${path.resolve(folder, 'office')}`,
          ...['--headless', '--convert-to', 'pdf', '--outdir', folder, place]
        ],
        {stdio: 'ignore'}
      )
      expect(pagesOf(readFileSync(place.replace('.docx', '.pdf')))).toBe(2)
    },
    120_000
  )

  it('begins its columns at the right where the language does', async () => {
    const documentIn = async (language: 'ar' | 'en') => {
      const docx = await bytesOf('docx', briefHandout(harbour(), 'XAC', {language}))
      return Buffer.from(unzipped(docx).get('word/document.xml') ?? []).toString('utf8')
    }
    expect(await documentIn('ar')).toMatch(/<w:cols[^>]*w:num="2"[^>]*\/>(?:(?!<\/w:sectPr>).)*<w:bidi\/>/)
    expect(await documentIn('en')).not.toMatch(/<w:bidi\/><w:docGrid/)
  })
})

describe('formats that are asked for', () => {
  it('are taken in the order of the list, once each, in any letters', () => {
    expect(handoutFormatsNamed('MD, html,md')).toEqual(['html', 'md'])
    expect(handoutFormatsNamed('all')).toEqual(handoutFormats)
  })

  it('are refused with a sentence where there is no such', () => {
    expect(() => handoutFormatsNamed('html,xlsx')).toThrow(
      '--formats html,xlsx: there is no format “xlsx”, so name some of html, json, pdf, docx, md, or all.'
    )
  })
})
