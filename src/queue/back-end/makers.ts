import type {FlowJob, Processor, WorkerOptions} from 'bullmq'

/** How a worker works. */
export type WorkSettings = Pick<
  WorkerOptions,
  'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount'
>

/** What must be closed. */
export type Closable = {readonly close: () => Promise<void>}

/** What makes BullMQ's objects on one kind of server. */
export type Makers = {
  readonly queue: (name: string) => QueueHandle
  readonly worker: (name: string, processor: Processor<unknown>, options: WorkSettings) => WorkerHandle
  readonly flow: () => FlowHandle
  readonly close: () => Promise<void>
}

/** What reports its troubles. */
export type Noisy = {on(event: 'error', listener: (error: Error) => void): unknown}

/** BullMQ's queue, as far as it is used. */
export type QueueHandle = Noisy & {
  getJobState(id: string): Promise<string>
  getJob(id: string): Promise<{readonly failedReason?: string} | undefined>
  getActive(): Promise<readonly ActiveJob[]>
  getJobCounts(...types: readonly JobState[]): Promise<{readonly [type: string]: number}>
  getFailed(start: number, end: number): Promise<readonly FailedJob[]>
  obliterate(options: {force: boolean}): Promise<void>
  close(): Promise<void>
}
/** BullMQ's words for where a job is. */
export type JobState = 'wait' | 'prioritized' | 'delayed' | 'waiting-children' | 'active' | 'failed'

/** A job that failed for good; undefined where it was dropped as it was asked for. */
export type FailedJob =
  | {readonly id?: string | undefined; readonly failedReason?: string | undefined}
  | undefined

/** A job that is in hand; undefined where it was done as it was asked for. */
export type ActiveJob = {readonly data: unknown; readonly progress: unknown} | undefined
type WorkerHandle = Noisy & {waitUntilReady(): Promise<unknown>; close(): Promise<void>}
type FlowHandle = Noisy & {add(flow: FlowJob): Promise<unknown>; close(): Promise<void>}
