import {inPercent} from '../digest/html/phrases.js'
import type {Document, PageReading} from '../domain/document.js'

const methods: Readonly<Record<PageReading['method'], string>> = {
  text: 'read by its own text',
  ocr: 'read from its picture',
  blank: 'bears nothing',
  unread: 'not read'
}

const doubts: Readonly<Record<NonNullable<PageReading['doubt']>, string>> = {
  'no-text': 'it has no text of its own',
  'not-a-language': 'its own text is no language'
}

/** How a page was read, why, and how sure that is. */
export const pageInWords = ({method, doubt, confidence, agreement}: PageReading): string =>
  [
    methods[method],
    ...(doubt === null ? [] : [`as ${doubts[doubt]}`]),
    ...(confidence === null ? [] : [`sure to ${inPercent(confidence)}`]),
    ...(agreement === null ? [] : [`its own text and its picture agree to ${inPercent(agreement)}`])
  ].join(', ')

/** The quality of a document, each part with its name. */
export const qualityInWords = ({
  pageCount,
  quality
}: Pick<Document, 'pageCount' | 'quality'>): readonly (readonly [string, string])[] => [
  ...(pageCount === null ? [] : [['Pages read', `${quality.pagesRead} of ${pageCount}`] as const]),
  ['Characters that can be read', inPercent(quality.readable)],
  ['Words that are words', quality.words === null ? 'cannot be told' : inPercent(quality.words)],
  ...(quality.confidence === null
    ? []
    : [['Confidence of the pages read from pictures', inPercent(quality.confidence)] as const])
]
