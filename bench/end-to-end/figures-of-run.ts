import type {Costs} from '../measure/processes.js'

/** What one process found out about one back end; times in seconds. */
export type OneRun = {
  readonly first: number
  readonly second: number
  readonly submissionsRead: number
  readonly performed: number
  readonly performedAgain: number
  /** Of all files written, with their names. */
  readonly hash: string
  readonly hashAgain: string
  /** Of opening everything and of the first run. */
  readonly costs: Costs
}
