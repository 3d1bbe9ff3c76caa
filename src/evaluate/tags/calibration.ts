import type {Outcome} from './outcomes.js'
import {meanOf} from './rates.js'

/** Tags of about the same confidence, and how many of them were right. */
export type Tenth = {
  readonly from: number
  readonly to: number
  readonly tags: number
  /** Their mean confidence; null where there are none. */
  readonly confidence: number | null
  /** The share of them that the people gave too. */
  readonly right: number | null
}

/** Whether a tag of confidence 0.8 is right four times in five. */
export type Calibration = {
  /** Ten, from 0 to 1. */
  readonly tenths: readonly Tenth[]
  /** Expected calibration error: by how much confidence and share right differ, each tenth weighed by its tags. */
  readonly error: number
}

/** The calibration of the tags that a machine gave; null where it says of none how sure it is. */
export function calibrationOf(outcomes: readonly Outcome[]): Calibration | null {
  const told = outcomes.flatMap(({kind, confidence}) =>
    confidence === null ? [] : [{confidence, right: kind === 'hit' ? 1 : 0}]
  )
  if (told.length === 0) return null
  const tenths = Array.from({length: 10}, (_, at): Tenth => {
    const within = told.filter(({confidence}) => tenthOf(confidence) === at)
    return {
      from: at / 10,
      to: (at + 1) / 10,
      tags: within.length,
      confidence: meanOf(within.map(({confidence}) => confidence)),
      right: meanOf(within.map(({right}) => right))
    }
  })
  const errors = tenths.map(
    ({tags, confidence, right}) => (tags / told.length) * Math.abs((confidence ?? 0) - (right ?? 0))
  )
  return {tenths, error: errors.reduce((sum, each) => sum + each, 0)}
}

// A confidence of 1 belongs to the last; a little is added, as 0.3 is 0.29999… in tenths of a float.
const tenthOf = (confidence: number): number => Math.min(9, Math.floor(confidence * 10 + 1e-9))
