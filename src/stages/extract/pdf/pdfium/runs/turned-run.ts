import type {Run} from '../../runs.js'

/** A run and how it is turned. */
export type TurnedRun = {readonly turn: number; readonly run: Run}
