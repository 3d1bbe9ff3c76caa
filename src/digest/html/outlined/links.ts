import type {UnLanguage} from '../../../domain/document.js'
import {ids} from '../../outline/ids.js'
import type {QuoteBlock} from '../../outline/outline.js'
import type {Places} from '../places.js'

/** Where links of the outline lead in this file. */
export type Links = {
  /** The place in this file of what the outline calls so; null where it has none. */
  readonly place: (id: string) => string | null
  /** Which list a section is of, counted from 1; null for one of none. */
  readonly list: (section: string) => number | null
  /** The mark where a quote stands among the pages quoted; null where its page is not here. */
  readonly mark: (quote: QuoteBlock) => string | null
  readonly language: UnLanguage
  /** What a link to such a mark is called. */
  readonly toPage: string
}

/** Joins the outline's ids with those of this file; `own` are the ids that outlined sections bring themselves. */
export function linksIn(at: Places, own: ReadonlySet<string>): Links {
  const {digest} = at
  const places = new Map<string, string>()
  for (const {codes} of digest.taxonomies)
    for (const {code} of codes) {
      places.set(ids.code(code), at.code(code))
      for (const manner of manners) places.set(ids.manner(code, manner), at.code(code))
    }
  for (const {code, poles} of digest.questions) {
    places.set(ids.question(code), at.question(code))
    for (const {pole} of poles) places.set(ids.pole(code, pole), at.pole(code, pole))
  }
  for (const {id} of digest.parties) places.set(ids.party(id), at.party(id))
  for (const cell of digest.cells) if (cell.quotes.length > 0) places.set(ids.cell(cell), at.cell(cell))
  for (const answer of digest.answers) places.set(ids.answer(answer), at.answer(answer))
  for (const {id} of digest.submissions) places.set(ids.submission(id), at.submission(id))
  return {
    place: id => (own.has(id) ? id : (places.get(id) ?? null)),
    list: section => {
      const index = digest.taxonomies.findIndex(({id}) => ids.taxonomy(id) === section)
      return index < 0 ? null : index + 1
    },
    mark: ({stretch}) => (stretch === null ? null : (at.markAt(stretch) ?? null)),
    language: at.language,
    toPage: at.say('quotes.pagesHeading')
  }
}

const manners = ['supports', 'qualified', 'opposes', 'mixed', 'mentions', 'silent', 'unread'] as const
