import type {ChangeKind, Since} from '../../domain/digest/since.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'
import type {Quote} from '../../domain/position.js'
import type {Camp, Manner, PartyQuote} from '../handout/camps.js'
import type {Subject} from '../handout/digest-index.js'

/** Where a statement of a brief is taken from: the cell of a code, or the answer to a question. */
export type CellName =
  | {readonly party: string; readonly code: string}
  | {readonly party: string; readonly question: string; readonly pole: string}

/** One code or answer of the party, beside all others. */
export type BriefEntry = {
  readonly id: string
  readonly subject: Subject
  readonly own: Manner
  /** `voice`: it is the only one to speak to it. `side`: others do, and nobody takes its side. Else null. */
  readonly alone: 'voice' | 'side' | null
  /** Whether it takes a side. */
  readonly takesSide: boolean
  readonly camps: readonly Camp[]
  /** Of those on its side the nearest by all that both take a side on, and on how much that is; null where unknown. */
  readonly nearest: {readonly party: string; readonly shared: number} | null
  /** Other parties of which nothing is known here, since they could not be read, or not in full. */
  readonly unread: readonly string[]
  readonly quotes: {
    readonly own: readonly PartyQuote[]
    readonly near: readonly PartyQuote[]
    readonly opposite: readonly PartyQuote[]
  }
  /** What all of this is said from, its own first. */
  readonly cells: readonly CellName[]
}

/** A code on which nothing of the party was found. */
export type Untouched = {
  readonly subject: Subject
  /** The other parties that speak to it. */
  readonly others: readonly string[]
  /** Groups that speak to it for the party. */
  readonly through: readonly string[]
  /** Words of its own that may speak to it, the surest first. */
  readonly words: readonly Quote[]
}

/** A question that the party has not answered. */
export type OpenQuestion = {
  readonly subject: Subject
  readonly answers: readonly {
    readonly pole: string
    readonly labels: Labels
    readonly parties: readonly string[]
  }[]
  readonly through: readonly {readonly group: string; readonly labels: Labels}[]
  /** What the digest is not sure that it answers, with the words. */
  readonly unsure: readonly {readonly labels: Labels; readonly words: readonly Quote[]}[]
}

/** What a group says on something for the party. */
export type GroupSays = {
  readonly id: string
  readonly group: string
  readonly subject: Subject
  readonly said: Manner
  /** What the party says itself; empty where it says nothing. */
  readonly own: readonly Manner[]
  /** True where the party's own words stand against the group's. */
  readonly differs: boolean
  readonly quotes: readonly PartyQuote[]
}

/** What is new since the digest was held against something earlier. */
export type BriefSince = {
  readonly earlier: Pick<Since['earlier'], 'kind' | 'name' | 'names'>
  /** Whether the party handed in anything since then. */
  readonly handedIn: boolean
  readonly own: readonly {
    readonly id: string
    readonly subject: Subject
    readonly kind: ChangeKind
    readonly before: readonly Manner[]
    readonly after: readonly Manner[]
  }[]
  /** What others say anew, by code or question. */
  readonly others: readonly {
    readonly id: string
    readonly subject: Subject
    readonly changes: readonly {readonly kind: ChangeKind; readonly parties: readonly string[]}[]
  }[]
}

/** A digest as one delegation needs it: it says nothing that the digest does not say. */
export type Brief = {
  readonly format: 'concord-brief/1'
  readonly party: {
    readonly id: string
    readonly kind: 'state' | 'group' | 'stakeholder'
    readonly readInFull: boolean
    /** The files its cells are built from. */
    readonly files: readonly string[]
  }
  /** The title of the digest, how many parties it has, and whether any of them is invented. */
  readonly digest: {readonly title: string; readonly parties: number; readonly invented: boolean}
  /** The codes and questions it was asked for; null where it is about all. */
  readonly asked: readonly string[] | null
  /** All it speaks to: codes in the order of the lists, then questions. */
  readonly entries: readonly BriefEntry[]
  readonly silent: readonly Untouched[]
  /** Where it may have spoken: the digest counts it as silent, and is not sure. */
  readonly unsure: readonly Untouched[]
  /** Never counted as silent: of these nothing is known. */
  readonly unread: readonly Untouched[]
  readonly unanswered: readonly OpenQuestion[]
  readonly groups: readonly GroupSays[]
  /** Null where the digest is held against nothing earlier. */
  readonly since: BriefSince | null
}
