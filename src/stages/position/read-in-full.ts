import type {Document} from '../../domain/document.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'

type Settings = Pick<Pipeline, 'lexicons'> & {
  readonly file: {readonly settings: Pick<Pipeline['file']['settings'], 'quality'>}
}

/**
 * Why the silence of a document means nothing, each reason in words; empty where it was read in full. It was not where
 * its quality is below what the pipeline asks for, or where a passage is in a language without concepts.
 */
export function shortfalls(
  document: Pick<Document, 'pageCount' | 'quality'>,
  passages: readonly {readonly language: string}[],
  {lexicons, file: {settings}}: Settings
): readonly string[] {
  const {quality} = settings
  const {pagesRead, readable, words, confidence} = document.quality
  const pages = document.pageCount ?? 0
  const known = new Set<string>(lexicons.map(({language}) => language))
  const covered = passages.every(({language}) => known.has(language.split('-')[0] ?? language))
  return [
    ...(pages > 0 && pagesRead / pages < quality.pages
      ? [`${pages - pagesRead} of its ${pages} pages could not be read`]
      : []),
    ...(readable < quality.readable ? [`only ${percent(readable)} of its characters can be read`] : []),
    ...(words !== null && words < quality.words ? [`only ${percent(words)} of its words are words`] : []),
    ...(confidence !== null && confidence < quality.confidence
      ? [`its pages were recognised with a confidence of only ${percent(confidence)}`]
      : []),
    ...(covered ? [] : ['a passage of it is in a language that has no concepts'])
  ]
}

const percent = (share: number): string => `${Math.floor(share * 100)} %`
