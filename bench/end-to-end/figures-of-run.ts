/** What one process found out about one back end; times in seconds, memory in MiB. */
export type OneRun = {
  readonly first: number
  readonly second: number
  readonly submissionsRead: number
  readonly performed: number
  readonly performedAgain: number
  /** Of all files written, with their names. */
  readonly hash: string
  readonly hashAgain: string
  readonly main: number
  readonly children: number
}
