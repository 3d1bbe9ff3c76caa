import type {Camp, Manner, PartyQuote} from '../handout/camps.js'
import type {Subject} from '../handout/digest-index.js'
import type {DraftSentence, ToldFrom} from './draft.js'

/** One code or question that a sentence speaks to, beside all parties. */
export type DraftPoint = {
  readonly subject: Subject
  /** How the sentence speaks to it. */
  readonly own: Manner
  readonly confidence: number
  readonly from: ToldFrom
  /** Whether it takes a side. */
  readonly takesSide: boolean
  /** Who stands where; those who say the like are `own`, those who say the opposite `opposite`. */
  readonly camps: readonly Camp[]
  /** Of whom nothing is known here. */
  readonly unread: readonly string[]
  /** The best words of each side, a few parties' each. */
  readonly quotes: {readonly like: readonly PartyQuote[]; readonly opposite: readonly PartyQuote[]}
}

/** A code or question that many parties speak to and the draft does not. */
export type DraftGap = {
  readonly subject: Subject
  /** Those who speak to it. */
  readonly parties: readonly string[]
  readonly camps: readonly Camp[]
}

/** A draft beside a digest, sentence by sentence. */
export type DraftComparison = {
  readonly format: 'concord-draft/1'
  readonly draft: {readonly file: string; readonly shortfalls: readonly string[]}
  readonly digest: {readonly title: string; readonly parties: number; readonly invented: boolean}
  readonly sentences: readonly (Omit<DraftSentence, 'tags' | 'answers'> & {
    readonly points: readonly DraftPoint[]
  })[]
  readonly gaps: readonly DraftGap[]
}
