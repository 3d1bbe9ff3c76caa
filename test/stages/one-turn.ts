import type {Turns} from '../../src/domain/meeting/turn.js'

/** The turns of a paper: one, over all of its text. */
export const oneTurn = (text: string): Turns => ({
  kind: 'paper',
  sureness: 'sure',
  from: 'it is not set out as a transcript',
  turns: [
    {
      start: 0,
      said: 0,
      end: text.length,
      label: null,
      role: 'party',
      party: null,
      onBehalfOf: null,
      sureness: 'sure',
      from: 'it is not set out as a transcript',
      mayBe: [],
      procedure: []
    }
  ]
})
