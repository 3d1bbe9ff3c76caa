import type {Edition} from '../edition.js'
import {term} from '../fixed-words.js'
import {type Table, table} from '../table.js'

/** One row a figure that was measured of the tagger: of all languages, or of the one named. */
export function measured({digest, say}: Edition): Table {
  const columns = [
    'gold',
    'goldAbout',
    'model',
    'passages',
    'figure',
    'language',
    'share',
    'low',
    'high'
  ] as const
  const rows = digest.method.measured.flatMap(({gold, what, model, passages, languages, ...figures}) => {
    const of = {gold, goldAbout: what, model, passages}
    return [
      ...(['precision', 'recall', 'f1'] as const).map(id => ({
        ...of,
        figure: term('figure', id, say),
        language: null,
        share: figures[id].value,
        low: figures[id].low,
        high: figures[id].high
      })),
      ...Object.entries(languages).map(([language, share]) => ({
        ...of,
        figure: term('figure', 'f1', say),
        language,
        share,
        low: null,
        high: null
      }))
    ]
  })
  return table('measured', {columns, key: []}, {rows, say})
}
