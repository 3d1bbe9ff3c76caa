import type {PartyId} from '../../../domain/submission.js'

/** What identification must know of the parties: the id of a name or code, and every name in a text. */
export type PartyFinder = {
  readonly lookUp: (name: string) => PartyId | null
  readonly findIn: (text: string) => readonly FoundParty[]
}
export type FoundParty = {
  readonly party: PartyId
  readonly start: number
  readonly end: number
  readonly name: string
}
