import type {AdjudicatorsWord, KeptWord} from '../../domain/round/adjudication.js'
import type {Coding, KeptCoding} from '../../domain/round/coding.js'
import type {Round, RoundState, RoundStep} from '../../domain/round/round.js'

/** A round and where it stands. */
export type KeptRound = {
  readonly round: Round
  readonly state: RoundState
  /** In order; none while it has been open all the time. */
  readonly steps: readonly RoundStep[]
}

/** One line about a round. */
export type RoundSummary = {
  readonly id: string
  readonly name: string
  readonly collection: string
  readonly state: RoundState
  readonly coders: readonly string[]
  readonly passages: number
  /** Passages coded, counted once for each coder. */
  readonly coded: number
  readonly by: string
  readonly at: string
}

/** The round is not in a state in which this can be said. Nothing was kept. */
export type WrongState = {readonly kind: 'wrong-state'; readonly state: RoundState}

/** What became of a coding. In a `conflict` the coder had said something since; nothing was kept. */
export type CodingOutcome =
  | {readonly kind: 'kept'; readonly number: number}
  | {readonly kind: 'conflict'; readonly since: readonly KeptCoding[]}
  | WrongState

/** What became of adjudicators' words. In a `conflict` somebody had spoken on one of the passages since. */
export type WordsOutcome =
  | {readonly kind: 'kept'; readonly added: number}
  | {readonly kind: 'conflict'; readonly since: readonly KeptWord[]}
  | WrongState

/** What became of a step. */
export type StepOutcome = {readonly kind: 'kept'} | WrongState

/** Rounds of coding. Everything is appended; what is there already (by id) is left as it is and counts as kept. */
export type Rounds = {
  readonly begin: (round: Round) => Promise<void>
  /** Newest first. */
  readonly list: () => Promise<readonly RoundSummary[]>
  readonly fetch: (id: string) => Promise<KeptRound | undefined>
  /** Passes the round on, if it may pass from where it stands. */
  readonly step: (step: RoundStep) => Promise<StepOutcome>
  /** `seen` is the number of the coder's last word on the passage that the coder had seen; 0 for none. */
  readonly code: (coding: Coding, seen: number) => Promise<CodingOutcome>
  /** One coder's own words, in the order of their arrival; nobody else's leave the database. */
  readonly codingsBy: (coder: string, round: string) => Promise<readonly KeptCoding[]>
  /** Everybody's words, in the order of their arrival. */
  readonly codings: (round: string) => Promise<readonly KeptCoding[]>
  /** All of one round, or none. `seen` is the number of the last word in the round that the person had seen; 0 for none. */
  readonly adjudicate: (words: readonly AdjudicatorsWord[], seen: number) => Promise<WordsOutcome>
  readonly words: (round: string) => Promise<readonly KeptWord[]>
}
