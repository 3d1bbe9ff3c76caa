import type {JobsOptions, WorkerOptions} from 'bullmq'

/** The queue that lives in the database of an embedded store. */
export const EMBEDDED = 'embedded'

/**
 * A worker that dies is noticed after `lockDuration` and the next look for stalled jobs. BullMQ fails a job
 * after `maxStalledCount` deaths whatever its attempts: high enough that killed hosts do not count against it.
 */
export const workerSettings = {
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 10
} as const satisfies Partial<WorkerOptions>

/** Finished jobs go after a while: the store, not the queue, remembers what was done. */
export const jobSettings: JobsOptions = {
  attempts: 3,
  backoff: {type: 'exponential', delay: 500},
  removeOnComplete: {age: 3600, count: 10_000},
  removeOnFail: {age: 7 * 24 * 3600, count: 10_000}
}

/** How often the store is asked how far a run has come. */
export const PROGRESS_MS = 150

/** How often the queue is asked whether it still knows the run's last job. */
export const RECONCILE_MS = 2_000

/** How many rounds a job may fail in before it is given up and listed as not read. */
export const MOST_ROUNDS = 3
