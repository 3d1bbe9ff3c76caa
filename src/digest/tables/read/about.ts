import {titleIn} from '../../edition-order.js'
import {earlierName} from '../../session-names.js'
import type {Edition} from '../edition.js'
import {type Table, table} from '../table.js'

/** What the digest is, by what it was made and how far it can be relied upon: one row a fact. */
export function about({digest, language, say}: Edition): Table {
  const {pipeline, method, since, likeness} = digest
  const facts: readonly (readonly [Item, string | number | null])[] = [
    ['title', titleIn(digest, language).text],
    ['caution', say('tableValues.caution')],
    ['example', digest.parties.some(({invented}) => invented) ? say('opening.example') : null],
    ['format', digest.format],
    ['pipeline', `${pipeline.id} ${pipeline.version}`],
    ['sha256', pipeline.sha256],
    ['parties', digest.parties.length],
    ['submissions', digest.submissions.length],
    ['model', method.model],
    ['rules', method.rules],
    ['tags', method.tags],
    ['checked', method.checked],
    ['threshold', method.confidenceThreshold],
    ['leastShared', likeness.leastShared],
    ['few', method.countWords.few],
    ['several', method.countWords.several],
    ['most', method.countWords.most],
    ['since', since === null ? null : `${since.earlier.kind}: ${earlierName(since.earlier, language)}`],
    ['sinceFrom', since?.earlier.from ?? null],
    ['newSubmissions', since?.submissions.join(' ') ?? null],
    ['newParties', since?.parties.join(' ') ?? null],
    ['undated', since?.undated.join(' ') ?? null]
  ]
  const rows = facts.flatMap(([item, value]) =>
    value === null || value === ''
      ? []
      : {term: item, item: say(`tableValues.about-${item}`), value: String(value)}
  )
  return table('about', {columns: ['item', 'value', 'term'], key: ['term']}, {rows, say})
}

type Item =
  | 'title'
  | 'caution'
  | 'example'
  | 'format'
  | 'pipeline'
  | 'sha256'
  | 'parties'
  | 'submissions'
  | 'model'
  | 'rules'
  | 'tags'
  | 'checked'
  | 'threshold'
  | 'leastShared'
  | 'few'
  | 'several'
  | 'most'
  | 'since'
  | 'sinceFrom'
  | 'newSubmissions'
  | 'newParties'
  | 'undated'
