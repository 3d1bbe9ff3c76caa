import {joined} from '../outline/blocks.js'
import type {Edition} from '../outline/edition.js'
import type {Inlines} from '../outline/outline.js'
import type {Figure, SummarySentence} from './summary.js'

/** A sentence with what it counts, which is the same in every language, and how it says so in one. */
export type Told = Pick<SummarySentence, 'id' | 'figures' | 'cells' | 'answers'> & {
  readonly said: (at: Edition) => Inlines
}

/** A count of those that are named. */
export const countOf = (
  id: string,
  counts: Figure['counts'],
  {members, of = null}: {readonly members: readonly string[]; readonly of?: number | null}
): Figure => ({id, value: members.length, counts, of, members: [...members]})

/** A count of what is not named one by one, or a measure. */
export const figure = (
  id: string,
  counts: Figure['counts'],
  {value, of = null}: {readonly value: number; readonly of?: number | null}
): Figure => ({id, value, counts, of, members: null})

/** What a sentence rests on where it rests on nothing that is in a cell or an answer. */
export const restsOnNone = {cells: [], answers: []} as const satisfies Pick<Told, 'cells' | 'answers'>

/** Sentences one behind the other: Chinese puts nothing between them. */
export const following = (sentences: readonly Inlines[], {language}: Pick<Edition, 'language'>): Inlines =>
  joined(
    sentences.filter(({length}) => length > 0),
    language === 'zh' ? '' : ' '
  )
