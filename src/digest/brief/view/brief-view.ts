import type {Scene} from '../../handout/said/scene.js'
import type {Inlines} from '../../outline/outline.js'
import type {Brief} from '../brief.js'
import {type Piece, pieceName} from '../pieces.js'

/** A brief as it is being written: its words, and what of it is left out. */
export type BriefView = {
  readonly brief: Brief
  readonly scene: Scene
  /** How many parties there are besides its own. */
  readonly others: number
  readonly leftOut: readonly Piece[]
  /** The names of the pieces that are left out. */
  readonly without: ReadonlySet<string>
  /** False where there is no space to name what was left out, nor codes without others. */
  readonly namesAll: boolean
  /** Whether each quote says why it was chosen: only where that leaves out nothing. */
  readonly saysWhy: boolean
}

/** Whether a line of the brief is written. */
export const hasLine = (view: BriefView, kind: string, id: string): boolean =>
  !view.without.has(pieceName('line', kind, id))

/** Whether a quote of the brief is written. */
export const hasQuote = (view: BriefView, kind: string, id: string): boolean =>
  !view.without.has(pieceName('quote', kind, id))

/** Parties are named up to so many; of more it is said how many they are. */
const mostNamed = 12

/** Names, or that they stand in the digest. */
export const namesOf = (parties: readonly string[], {scene}: BriefView): Inlines =>
  parties.length <= mostNamed ? scene.parties(parties) : [scene.say('handout.namedInDigest')]
