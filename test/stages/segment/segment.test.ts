import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Block, Document} from '../../../src/domain/document.js'
import type {Turns} from '../../../src/domain/meeting/turn.js'
import {Passage} from '../../../src/domain/passage.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {segment} from '../../../src/stages/segment/segment.js'
import {closedFiles} from '../closed-files.js'
import {oneTurn} from '../one-turn.js'

type Draft = Omit<Block, 'start' | 'end' | 'page'> & {readonly text: string}

const documentOf = (drafts: readonly Draft[], more: Partial<Document> = {}): Document => {
  let text = ''
  const blocks = drafts.map(({text: words, ...block}): Block => {
    const start = text.length
    text += words
    const end = text.length
    text += '\n\n'
    return {...block, start, end, page: null}
  })
  return {
    text,
    blocks,
    pageCount: null,
    pageStarts: [],
    mediaType: 'text/plain',
    title: null,
    pages: [],
    quality: {pagesRead: 0, readable: 1, confidence: null, words: null},
    language: 'en',
    languageSure: true,
    ...more
  }
}

const submission = {id: 'sub-1', file: {name: 'xaa.txt', bytes: 1, sha256: 'a'.repeat(64)}}

const passagesOf = async (
  document: Document,
  longestPassage = 1200,
  turns: Turns = oneTurn(document.text)
): Promise<readonly Passage[]> => {
  const pipeline = {file: {settings: {longestPassage}}} as Pipeline
  const result = await segment.run({document, submission, turns}, {pipeline, ...closedFiles})
  if ('failure' in result) throw new Error(result.failure.message)
  return result.value
}

describe('segment', () => {
  it('makes one passage of each paragraph, in order, with its printed number', async () => {
    const passages = await passagesOf(
      documentOf([
        {kind: 'paragraph', text: '1. Arvania supports the norms.', number: '1.'},
        {kind: 'list-item', text: '(a) It reports to its neighbours.', number: '(a)'},
        {kind: 'paragraph', text: 'It thanks the Chair.'}
      ])
    )
    expect(passages.map(({text, number, ordinal, kind}) => ({text, number, ordinal, kind}))).toEqual([
      {text: '1. Arvania supports the norms.', number: '1.', ordinal: 1, kind: 'paragraph'},
      {text: '(a) It reports to its neighbours.', number: '(a)', ordinal: 2, kind: 'list-item'},
      {text: 'It thanks the Chair.', number: null, ordinal: 3, kind: 'paragraph'}
    ])
  })

  it('never makes a passage of furniture', async () => {
    const passages = await passagesOf(
      documentOf([
        {kind: 'furniture', text: 'A/AC.1/2025/1'},
        {kind: 'paragraph', text: 'Words of substance.'},
        {kind: 'furniture', text: '2/14'}
      ])
    )
    expect(passages.map(({text}) => text)).toEqual(['Words of substance.'])
  })

  it('puts each passage under the headings above it, outermost first', async () => {
    const passages = await passagesOf(
      documentOf([
        {kind: 'heading', level: 1, text: 'Statement of Arvania'},
        {kind: 'paragraph', text: 'Thank you, Chair.'},
        {kind: 'heading', level: 2, text: 'Norms'},
        {kind: 'heading', level: 3, text: 'Supply\n  chain'},
        {kind: 'paragraph', text: 'Third level.'},
        {kind: 'heading', level: 2, text: 'Threats'},
        {kind: 'paragraph', text: 'Second level again.'},
        {kind: 'heading', level: 1, text: 'Annex'},
        {kind: 'paragraph', text: 'Last.'}
      ])
    )
    expect(passages.map(({headings}) => headings)).toEqual([
      ['Statement of Arvania'],
      ['Statement of Arvania', 'Norms', 'Supply chain'],
      ['Statement of Arvania', 'Threats'],
      ['Annex']
    ])
  })

  it('keeps the words of a document of headings alone', async () => {
    const passages = await passagesOf(
      documentOf([
        {kind: 'heading', level: 1, text: 'Arvania'},
        {kind: 'heading', level: 2, text: 'No attack on hospitals'}
      ])
    )
    expect(passages.map(({text, kind}) => [text, kind])).toEqual([
      ['Arvania', 'paragraph'],
      ['No attack on hospitals', 'paragraph']
    ])
  })

  it.each([
    ['long', 'Arvania holds that no State should damage critical infrastructure, '.repeat(4)],
    ['a whole sentence', 'Arvania holds that no State should damage the hospitals of another.'],
    ['a Chinese sentence', '阿尔瓦尼亚认为任何国家都不应破坏医院。']
  ])('makes a paragraph of a heading that is %s', async (_what, text) => {
    const passages = await passagesOf(
      documentOf([
        {kind: 'heading', level: 1, text},
        {kind: 'paragraph', text: 'More.'}
      ])
    )
    expect(passages.map(passage => passage.text)).toEqual([text.trim(), 'More.'])
    expect(passages[1]?.headings).toEqual([])
  })

  it('cuts a long paragraph at sentence ends and keeps its number on every part', async () => {
    const text = '7. The norm stands in para. 13 of the report of the U.S. Group. It binds us. We keep it.'
    const passages = await passagesOf(documentOf([{kind: 'paragraph', text, number: '7.'}]), 70)
    expect(passages.map(passage => [passage.text, passage.number])).toEqual([
      ['7. The norm stands in para. 13 of the report of the U.S. Group.', '7.'],
      ['It binds us. We keep it.', '7.']
    ])
  })

  it('gives each part the page on which it begins', async () => {
    const text = 'First sentence here. Second sentence there.'
    const document = documentOf([{kind: 'paragraph', text}], {
      pageStarts: [
        {page: 1, start: 0},
        {page: 2, start: 18}
      ],
      pageCount: 2
    })
    expect((await passagesOf(document, 25)).map(({page}) => page)).toEqual([1, 2])
  })

  it('keeps the id of a passage whose neighbours are cut differently', async () => {
    const kept = 'It keeps this paragraph.'
    const before = await passagesOf(documentOf([{kind: 'paragraph', text: kept}]))
    const after = await passagesOf(
      documentOf([
        {kind: 'paragraph', text: 'New.'},
        {kind: 'paragraph', text: kept}
      ])
    )
    expect(after[1]?.id).toBe(before[0]?.id)
    expect(after[1]?.id).toMatch(/^sub-1-[0-9a-f]{8}$/)
  })

  it('gives no passages for a document without words', async () => {
    expect(await passagesOf(documentOf([{kind: 'paragraph', text: ' \n '}]))).toEqual([])
  })

  it('keeps a passage without any letter', async () => {
    expect((await passagesOf(documentOf([{kind: 'table-cell', text: '42 %'}])))[0]?.text).toBe('42 %')
  })

  it('puts every character of every paragraph in exactly one passage, whatever the text', async () => {
    const words = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'The State',
            ' para. 13',
            '. ',
            '; ',
            '。',
            '？',
            ' ؟ ',
            ' قاعدة ',
            '国家',
            '\n',
            '\n\n',
            ' U.S. '
          ),
          fc.string({unit: 'grapheme', maxLength: 12})
        ),
        {maxLength: 30}
      )
      .map(parts => parts.join(''))
    const drafts = fc.array(
      fc.record({
        kind: fc.constantFrom('heading', 'paragraph', 'list-item', 'table-cell', 'footnote', 'furniture'),
        text: words
      }) satisfies fc.Arbitrary<Draft>,
      {maxLength: 8}
    )
    await fc.assert(
      fc.asyncProperty(drafts, fc.integer({min: 1, max: 80}), async (blocks, longest) => {
        const document = documentOf(blocks)
        const passages = await passagesOf(document, longest)
        expect(new Set(passages.map(({id}) => id)).size).toBe(passages.length)
        const covered = new Array<number>(document.text.length).fill(0)
        for (const passage of passages) {
          expect(Passage.safeParse(passage).success).toBe(true)
          expect(document.text.slice(passage.start, passage.end)).toBe(passage.text)
          expect(passage.text.length).toBeLessThanOrEqual(Math.max(2, longest))
          expect(passage.text).toBe(passage.text.trim())
          for (let at = passage.start; at < passage.end; at += 1) covered[at] = (covered[at] ?? 0) + 1
        }
        for (const block of document.blocks) {
          for (let at = block.start; at < block.end; at += 1) {
            if (/\s/u.test(document.text[at] ?? '')) continue
            if (block.kind === 'furniture') expect(covered[at]).toBe(0)
            else if (block.kind !== 'heading') expect(covered[at]).toBe(1)
            else expect(covered[at]).toBeLessThanOrEqual(1)
          }
        }
      }),
      {numRuns: 300}
    )
  })
})
