import type {PlacedWords} from '../../domain/position.js'
import type {Act, Stance} from '../../domain/tag.js'

/**
 * What a code or an answer of a sentence was told from: the sentence alone, while its paragraph as a whole is read
 * otherwise; its paragraph; or both, which agree.
 */
export type ToldFrom = 'both' | 'sentence' | 'paragraph'

/** A sentence of the draft as a party of the digest has it, word for word or nearly so. */
export type NearWording = {
  readonly party: string
  /** The share of all pairs of neighbouring words of both sentences that both have, 0–1; 1 where they are the same words. */
  readonly overlap: number
  /** The quote of the digest that the sentence stands in, whole. */
  readonly quote: PlacedWords
}

/** A sentence of a draft, and what the machine says of it. */
export type DraftSentence = {
  /** Counted from 1 in the draft. */
  readonly ordinal: number
  /** As it stands in the draft. */
  readonly text: string
  readonly language: string
  readonly page: number | null
  /** The printed number of its paragraph, or null; and its paragraph counted from 1. */
  readonly number: string | null
  readonly paragraph: number
  readonly headings: readonly string[]
  readonly tags: readonly {
    readonly code: string
    readonly stance: Stance
    readonly act: Act
    readonly confidence: number
    readonly from: ToldFrom
  }[]
  readonly answers: readonly {
    readonly question: string
    readonly pole: string
    readonly confidence: number
    readonly from: ToldFrom
  }[]
  readonly alike: readonly NearWording[]
}

/** A draft that was read for comparison; it is no submission, and is kept nowhere. */
export type Draft = {
  readonly file: string
  readonly sentences: readonly DraftSentence[]
  /** Why what is not found in it may stand in it all the same, in words; empty where it was read in full. */
  readonly shortfalls: readonly string[]
}
