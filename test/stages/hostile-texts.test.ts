import {Packer, Paragraph, Document as Word} from 'docx'
import {describe, expect, it} from 'vitest'
import type {Document} from '../../src/domain/document.js'
import type {Turns} from '../../src/domain/meeting/turn.js'
import type {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import type {Submission} from '../../src/domain/submission.js'
import {defaultLimits, type ReadLimits} from '../../src/stages/extract/limits.js'
import {readFile} from '../../src/stages/extract/read-file.js'
import {identify} from '../../src/stages/identify/identify.js'
import {segment} from '../../src/stages/segment/segment.js'
import {tagText} from '../../src/stages/tag/tag-text.js'
import {turns} from '../../src/stages/turns/turns.js'
import {closedFiles} from './closed-files.js'
import {ictPipeline} from './tag/ict-pipeline.js'

// What grows with the square of the length takes minutes at this length, and what is linear well under a second; so
// the time-out of each test tells them apart on any machine.
const length = 200_000
const timeOut = 20_000

const units = [
  ...[
    'a',
    'A',
    'a ',
    'A a ',
    'é',
    'е',
    'ع',
    'ع ',
    'لل',
    'و',
    '中',
    '中。',
    '7',
    '7 ',
    '12/',
    '2025-',
    '\u0301',
    'a\u0301'
  ],
  ...[
    '.',
    '. ',
    '.)',
    '."',
    'a.',
    '. a',
    'A.',
    'a: ',
    '…',
    '!',
    '?',
    '(',
    '((a)',
    ')',
    '-',
    'a-',
    '- ',
    '/',
    '"',
    '“',
    "a'"
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '\n ',
    '\n \n',
    '1.\n',
    '1. a\n',
    'A:\n',
    '•\n',
    '>>',
    '>> A: ',
    'The Chair: We. ',
    'Mr. A (B): I. ',
    '>> 1:02 ',
    '[12:31] A ',
    '<',
    '&',
    '😀',
    '\u202E',
    'a\u200B',
    'SWITZERLAND: A. ',
    'SWITZERLAND:\na\n'
  ],
  ...[
    'Done at aaaa',
    'today, 1 ',
    'para. ',
    'U.S. ',
    'the ',
    "del'",
    'on behalf of the ',
    'предоставл',
    'السيد أ'
  ]
]

const prose = 'The Republic of Xanadu welcomes the norms of responsible behaviour of States. '

const identityOf = (document: Document) =>
  identify.run({submission, document, turns: turnsOf(document)}, {pipeline, ...closedFiles})
const turnsOf = (document: Document): Turns => {
  const split = turns.run({submission, document}, {pipeline, ...closedFiles})
  if (!('value' in split)) throw new Error('splitting into turns is done at once and never fails')
  return split.value
}
const pipeline: Pipeline = {...ictPipeline, parties: [], taxonomies: [], questions: []} as unknown as Pipeline
const submission = {id: 's', file: {name: 'a.txt'}, manifest: {}} as unknown as Submission

const documentOf = (text: string, kind: 'paragraph' | 'furniture' | 'heading'): Document => ({
  text,
  blocks: [{kind, start: 0, end: text.length, page: null}],
  pageCount: null,
  pageStarts: [],
  mediaType: 'text/plain',
  title: text,
  pages: [],
  quality: {pagesRead: 0, readable: 1, confidence: null, words: null},
  language: 'en',
  languageSure: true
})

const isRead = async (
  name: string,
  content: Uint8Array | string,
  limits: ReadLimits = defaultLimits
): Promise<boolean> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const read = await readFile({name, bytes}, [], limits)
  return (
    'value' in read ||
    ['no-text', 'not-a-language', 'unsupported-type', 'corrupt'].includes(read.failure.code)
  )
}

describe('a hostile text takes time in proportion to its length', () => {
  it.each(units)(
    'a run of %j',
    async unit => {
      const run = unit.repeat(length / unit.length)
      for (const text of [`${run}x`, `Done at ${run} x`]) {
        expect(await isRead('a.txt', text)).toBe(true)
        expect(await isRead('a.html', `<html><body><p>${text}`)).toBe(true)
        for (const kind of ['paragraph', 'furniture', 'heading'] as const)
          expect(identityOf(documentOf(text, kind))).toHaveProperty('value')
        const document = documentOf(text, 'paragraph')
        expect(
          await segment.run({document, submission, turns: turnsOf(document)}, {pipeline} as never)
        ).toHaveProperty('value')
        expect(tagText({text, language: 'en'}, ictPipeline)).toHaveProperty('tags')
      }
    },
    timeOut
  )

  it.each(['a', 'و', 'ع'])(
    'a word of %j in another language',
    unit => {
      const lexicons = (['ar', 'ru', 'fr', 'es'] as const).map(language => ({
        language,
        version: '1.0.0',
        concepts: {},
        fields: {}
      }))
      const text = unit.repeat(length)
      for (const {language} of lexicons)
        expect(tagText({text, language}, {...ictPipeline, lexicons})).toEqual({tags: [], questions: []})
    },
    timeOut
  )

  it.each([
    ['elements in a line', '<p>a'],
    ['breaks', 'a<br>'],
    ['lines with breaks', '\n<br>'],
    ['entries of a list', '<li>a'],
    ['footnotes', '<li id="fn1">a</li>'],
    ['elements that nest', '<x>'],
    ['links', '<a>b</a>']
  ])(
    'a web page of many %s',
    async (_, unit) => {
      const page = `<html><body><ol>${unit.repeat(length / 10)}`
      expect(await isRead('a.html', page)).toBe(true)
    },
    timeOut
  )

  it.each(['a', 'a ', '.', '1. ', 'ع'])(
    'a Word file with a run of %j',
    async unit => {
      const word = new Word({sections: [{children: [new Paragraph(unit.repeat(length / unit.length))]}]})
      expect(await isRead('a.docx', new Uint8Array(await Packer.toBuffer(word)))).toBe(true)
    },
    timeOut
  )

  // A pattern that holds every letter of a run in mind may fail at the longest text, and does so at half as much again.
  it.each(['я'])(
    'a run of %j half as long again as a text may be',
    async unit => {
      const text = `${prose}\n\n${unit.repeat(1.5 * defaultLimits.textLength)}я`
      expect(await isRead('a.txt', text, {...defaultLimits, textLength: 2 * text.length})).toBe(true)
      for (const kind of ['paragraph', 'heading'] as const) {
        const document = documentOf(text, kind)
        expect(identityOf(document)).toHaveProperty('value')
        expect(
          await segment.run({document, submission, turns: turnsOf(document)}, {pipeline} as never)
        ).toHaveProperty('value')
      }
    },
    60_000
  )

  it.each(['SWITZERLAND: I agree.'])(
    'as many blocks as a text may have, of %j',
    async unit => {
      const read = await readFile({
        name: 'a.txt',
        bytes: new TextEncoder().encode(`${prose}\n\n${`${unit}\n\n`.repeat(defaultLimits.blocks - 1)}`)
      })
      const document = 'value' in read ? read.value.document : null
      if (document === null) throw new Error('it is a text, and within the limits')
      expect(document.blocks).toHaveLength(defaultLimits.blocks)
      expect(identityOf(document)).toHaveProperty('value')
      expect(
        await segment.run({document, submission, turns: turnsOf(document)}, {pipeline} as never)
      ).toHaveProperty('value')
    },
    60_000
  )
})
