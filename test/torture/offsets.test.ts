import {HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, Document as Word} from 'docx'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Document, pageAt} from '../../src/domain/document.js'
import type {Turns} from '../../src/domain/meeting/turn.js'
import type {Outcome} from '../../src/domain/outcome.js'
import type {Passage} from '../../src/domain/passage.js'
import type {Submission} from '../../src/domain/submission.js'
import {readFile} from '../../src/stages/extract/read-file.js'
import {segment} from '../../src/stages/segment/segment.js'
import {turns as turnsStage} from '../../src/stages/turns/turns.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {closedFiles} from '../stages/closed-files.js'
import {pdfOf} from '../stages/extract/pdf/pdf-of.js'
import {statement, utf8} from './bad-file.js'

/** Words of many scripts, with marks that nobody sees, that turn, or that stand alone. */
const word = fc.oneof(
  {weight: 6, arbitrary: fc.stringMatching(/^[a-z]{1,12}$/)},
  {
    weight: 2,
    arbitrary: fc.constantFrom('State', '12.', '(a)', '•', 'U.S.', 'co-operation', 'XANADU:', '>>', '³', '…')
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'ترحب',
      'الدول',
      'нормы',
      '规范。',
      'é\u0301\u0301',
      'due\u202Edil',
      'di\u200Bli',
      '👨‍👩‍👧',
      'ﬁle',
      '\uFEFF'
    )
  },
  {
    weight: 1,
    arbitrary: fc
      .string({unit: 'binary', minLength: 1, maxLength: 6})
      .filter(text => !/[<>&\p{Cc}]/u.test(text))
  }
)
const sentence = fc.array(word, {minLength: 1, maxLength: 40}).map(words => words.join(' '))
/** The first paragraph is prose, so that the whole is a language. */
const paragraphs = fc
  .array(sentence, {minLength: 1, maxLength: 8})
  .map(some => [statement, statement, ...some])
/** Words of a language, or the page would be doubted. */
const latinWord = fc.constantFrom(...(statement.toLowerCase().match(/[a-z]{2,9}/g) ?? ['norms']))

const pipeline = await loadPipeline('pipelines/oewg-ict')
// Segmenting looks at its id alone.
const submission = {id: 's', file: {name: 'a.txt'}, manifest: {}} as unknown as Submission

const documentOf = (read: Outcome<{readonly document: Document | null}>): Document => {
  if ('failure' in read) {
    // Words made at random may be refused for what they are: no language.
    fc.pre(read.failure.code !== 'not-a-language')
    throw new Error(read.failure.message)
  }
  if (read.value.document === null) throw new Error('its pages are doubtful')
  return read.value.document
}

const givenBy = <Value>(outcome: Outcome<Value>): Value => {
  if ('failure' in outcome) throw new Error(outcome.failure.message)
  return outcome.value
}

const cut = async (
  document: Document
): Promise<{readonly turns: Turns; readonly passages: readonly Passage[]}> => {
  const context = {pipeline, ...closedFiles}
  const turns = givenBy(await turnsStage.run({document, submission}, context))
  return {turns, passages: givenBy(await segment.run({document, submission, turns}, context))}
}

/** What must hold of every document that was ever read, whatever it was read from. */
const expectSoundOffsets = async (document: Document): Promise<void> => {
  const {text, blocks, pageStarts, pages} = document
  expect(blocks.map(({start, end}) => text.slice(start, end)).join('\n\n')).toBe(text)
  for (const {start, end, page} of blocks) {
    expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su)
    expect(pageAt(document, start)).toBe(page)
  }
  for (const [i, {start, page}] of pageStarts.entries()) {
    expect(start).toBeGreaterThan(pageStarts[i - 1]?.start ?? -1)
    expect(page).not.toBe(pageStarts[i - 1]?.page)
    expect(start).toBeLessThanOrEqual(text.length)
  }
  for (const box of blocks.flatMap(({boxes}) => boxes ?? []))
    expect(pages.map(({page}) => page)).toContain(box.page)
  const {turns, passages} = await cut(document)
  expect([0, ...turns.turns.map(({end}) => end)]).toEqual([
    ...turns.turns.map(({start}) => start),
    text.length
  ])
  let end = 0
  for (const passage of passages) {
    expect(text.slice(passage.start, passage.end)).toBe(passage.text)
    expect(passage.text.trim()).not.toBe('')
    expect(passage.start).toBeGreaterThanOrEqual(end)
    expect(pageAt(document, passage.start)).toBe(passage.page)
    end = passage.end
  }
}

/** Letters and figures alone: what no reader may lose, add or put in another order. */
const inked = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '')

const expectNothingLost = ({text}: Document, source: readonly string[]): void =>
  expect(inked(text)).toBe(inked(source.join(' ')))

describe('every offset of a document is that of its text', () => {
  it('read from plain text', async () => {
    const breaks = fc.constantFrom('\n\n', '\n', '\r\n', '\n \n', '\f', '\u2028', '\n\n\n')
    await fc.assert(
      fc.asyncProperty(paragraphs, breaks, async (source, glue) => {
        const document = documentOf(await readFile({name: 'a.txt', bytes: utf8(source.join(glue))}))
        await expectSoundOffsets(document)
        expectNothingLost(document, source)
      }),
      {numRuns: 80}
    )
  }, 120_000)

  it('read from a web page', async () => {
    const tag = fc.constantFrom('p', 'div', 'h1', 'h3', 'li', 'blockquote', 'b', 'span', 'td', 'section')
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.array(tag, {minLength: 10, maxLength: 10}), async (source, tags) => {
        const body = source.map((text, i) => `<${tags[i]}>${text}</${tags[i]}>`).join('\n')
        const page = `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`
        const document = documentOf(await readFile({name: 'a.html', bytes: utf8(page)}))
        await expectSoundOffsets(document)
        expectNothingLost(document, source)
      }),
      {numRuns: 80}
    )
  }, 120_000)

  it('read from a Word file', async () => {
    const shape = fc.constantFrom('text', 'heading', 'bullet', 'cell')
    await fc.assert(
      fc.asyncProperty(
        paragraphs,
        fc.array(shape, {minLength: 10, maxLength: 10}),
        async (source, shapes) => {
          const children = source.map((text, i) => wordBlock(text, shapes[i] ?? 'text'))
          const bytes = new Uint8Array(await Packer.toBuffer(new Word({sections: [{children}]})))
          const document = documentOf(await readFile({name: 'a.docx', bytes}))
          await expectSoundOffsets(document)
          expectNothingLost(document, source)
        }
      ),
      {numRuns: 30}
    )
  }, 120_000)

  it('read from a PDF', async () => {
    const line = fc.array(latinWord, {minLength: 3, maxLength: 12}).map(words => words.join(' '))
    const page = fc.array(line, {minLength: 1, maxLength: 12})
    await fc.assert(
      fc.asyncProperty(fc.array(page, {minLength: 1, maxLength: 4}), async pages => {
        const source = pages.map(lines => [statement, ...lines])
        const bytes = pdfOf(source.map(lines => lines.map((text, i) => ({text, y: 720 - 24 * i, size: 10}))))
        const document = documentOf(await readFile({name: 'a.pdf', bytes}))
        await expectSoundOffsets(document)
        expect(wordsOf(document.text)).toEqual(wordsOf(source.flat().join(' ')))
      }),
      {numRuns: 40}
    )
  }, 120_000)
})

/** In any order, as what repeats on every page is furniture, and stands at the end of what it would interrupt. */
const wordsOf = (text: string): readonly string[] => (text.match(/\p{L}+/gu) ?? []).toSorted()

const wordBlock = (text: string, shape: string): Paragraph | Table => {
  if (shape === 'heading') return new Paragraph({text, heading: HeadingLevel.HEADING_1})
  if (shape === 'bullet') return new Paragraph({text, bullet: {level: 0}})
  if (shape === 'cell')
    return new Table({rows: [new TableRow({children: [new TableCell({children: [new Paragraph(text)]})]})]})
  return new Paragraph(text)
}
