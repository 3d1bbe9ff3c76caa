import {describe, expect, it} from 'vitest'
import {
  type AdjudicatorsWord,
  type KeptWord,
  standingAdjudications
} from '../../../src/domain/round/adjudication.js'

const said = {round: 'r1', by: 'cleo', at: '2026-11-30T10:00:00Z', why: 'rule 5'}
const reading = {codes: [], answers: {}, ambiguous: [], noCode: true}
const settles = (id: string, passage: string, batch: string | null = null): AdjudicatorsWord => ({
  kind: 'adjudication',
  id,
  passage,
  reading,
  batch,
  ...said
})
const takesBack = (id: string, what: string): AdjudicatorsWord => ({
  kind: 'withdrawal',
  id,
  takesBack: what,
  ...said
})
const standing = (...words: readonly AdjudicatorsWord[]) => {
  const kept = words.map((word, place): KeptWord => ({number: place + 1, word}))
  return [...standingAdjudications(kept)].map(([passage, {id}]) => `${passage} ${id}`).toSorted()
}

describe('the adjudication that stands', () => {
  it('is the last one on a passage', () => {
    expect(standing(settles('w1', 'p1'), settles('w2', 'p2'), settles('w3', 'p1'))).toEqual([
      'p1 w3',
      'p2 w2'
    ])
  })

  it('is the one before where the last is taken back', () => {
    expect(standing(settles('w1', 'p1'), settles('w2', 'p1'), takesBack('w3', 'w2'))).toEqual(['p1 w1'])
  })

  it('stands again where the withdrawal is taken back', () => {
    expect(standing(settles('w1', 'p1'), takesBack('w2', 'w1'), takesBack('w3', 'w2'))).toEqual(['p1 w1'])
  })

  it('goes with its batch, but for what was said since', () => {
    const batch = [settles('w1', 'p1', 'b1'), settles('w2', 'p2', 'b1')]
    expect(standing(...batch, settles('w3', 'p2'), takesBack('w4', 'b1'))).toEqual(['p2 w3'])
  })
})
