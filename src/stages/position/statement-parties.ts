import {grouped} from '../../domain/grouped.js'
import {countsFor} from '../../domain/meeting/speaker.js'
import type {Turns} from '../../domain/meeting/turn.js'
import type {Identity} from '../../domain/submission.js'

/**
 * Whose the statements of a submission are, in their order: a paper has one of all its authors, who are nobody where
 * that is not known; a transcript one of each party that speaks, in the order of their first turns.
 */
export const statementParties = (identity: Identity, {kind, turns}: Turns): readonly string[][] =>
  kind === 'paper' ? [authorsOf(identity)] : [...grouped(turns, countsFor).keys()].map(party => [party])

/** Whose a paper is: the group's where it speaks for one; nobody's where that is not known. */
export const authorsOf = ({parties, onBehalfOf}: Identity): string[] =>
  onBehalfOf.value === null ? parties.value : [onBehalfOf.value]
