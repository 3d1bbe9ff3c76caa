import type {Speaker} from '../../domain/meeting/speaker.js'
import type {Turn, Turns} from '../../domain/meeting/turn.js'
import type {Span} from '../../domain/span.js'

/** A stretch of a document in which one speaks, and as what; in a paper there is one, whose speaker is null. */
export type Part = Span & {
  readonly speaker: Speaker | null
  /** Which turn it belongs to, from 0. */
  readonly turn: number
}

/**
 * The stretches of a document in order: all of a paper; of a transcript each speech, in which what only conducts the
 * meeting is apart. A label belongs to none.
 */
export const partsOf = ({kind, turns}: Turns): Part[] =>
  turns.flatMap((turn, at): Part[] => {
    if (kind === 'paper') return [{start: turn.start, end: turn.end, speaker: null, turn: at}]
    const speaker = speakerOf(turn)
    const conducting: Speaker = {...speaker, role: 'procedure', party: null, onBehalfOf: null}
    const parts: Part[] = []
    let start = turn.said
    for (const span of turn.procedure) {
      parts.push({start, end: span.start, speaker, turn: at})
      parts.push({...span, speaker: conducting, turn: at})
      start = span.end
    }
    parts.push({start, end: turn.end, speaker, turn: at})
    return parts.filter(part => part.start < part.end)
  })

const speakerOf = ({label, role, party, onBehalfOf}: Turn): Speaker => ({label, role, party, onBehalfOf})
