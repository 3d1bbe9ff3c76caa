import type {FlowJob, Processor} from 'bullmq'
import {UserError} from '../../domain/errors.js'
import {isServerAddress} from '../../store/open-store.js'
import {openServerPool} from '../../store/server-pool.js'
import type {Store} from '../../store/store.js'
import {EMBEDDED} from '../settings.js'
import type {ActiveJob, Closable, Makers, Noisy, QueueHandle, WorkSettings} from './makers.js'
import {postgresMakers, QUEUE_SCHEMA} from './postgres.js'
import {redisMakers} from './redis.js'

/** A queue as somebody sees it who looks after the server. Jobs that wait for others wait too. */
export type QueueSight = {
  readonly waiting: number
  readonly active: number
  readonly failed: number
  readonly failures: readonly {readonly job: string; readonly why: string}[]
}

const waitingStates = ['wait', 'prioritized', 'delayed', 'waiting-children'] as const

/** A queue of one of the three kinds, as far as concord knows it. */
export type BackEnd = {
  /** Puts a job and the jobs it waits for into their queues, all or none. */
  readonly add: (flow: FlowJob) => Promise<void>
  /** BullMQ's word for the state of a job; `unknown` when the queue has no such job. */
  readonly stateOf: (queue: string, job: string) => Promise<string>
  /** Why a job failed for good, in the words of its worker; undefined when it did not, or the queue does not know. */
  readonly failureOf: (queue: string, job: string) => Promise<string | undefined>
  /** What the jobs in hand carry, and how far they say they have come. */
  readonly inHand: (queue: string) => Promise<readonly ActiveJob[]>
  /** How much of a queue is where, and the latest jobs that failed for good, at most `most` of them. */
  readonly lookAt: (queue: string, most: number) => Promise<QueueSight>
  /** Takes jobs from a queue until closed; closing waits for those in hand. */
  readonly work: (queue: string, processor: Processor<unknown>, options: WorkSettings) => Promise<Closable>
  /** Drops all jobs of a queue. */
  readonly clear: (queue: string) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Opens the queue at an address: `embedded` (in the store's own database), `postgres://…` or `redis://…`.
 * Queues are named after the store, so that several stores can share a server.
 */
export async function openBackEnd(
  address: string,
  store: Store,
  warn: (message: string) => void = () => {}
): Promise<BackEnd> {
  const makers = await makersFor(address, store, warn)
  const queues = new Map<string, QueueHandle>()
  const nameOf = (queue: string) => `${queue}-${store.id}`
  // A connection that drops is made again by its library; what was lost meanwhile is put in again by the run.
  const heard = <Handle extends Noisy>(handle: Handle): Handle => {
    handle.on('error', ({message}) => warn(`The queue has trouble, and tries on: ${message}`))
    return handle
  }
  const queueNamed = (name: string) => {
    const queue = queues.get(name) ?? heard(makers.queue(nameOf(name)))
    queues.set(name, queue)
    return queue
  }
  const flow = heard(makers.flow())
  return {
    add: async job => {
      await flow.add(renamed(job, nameOf))
    },
    stateOf: (queue, job) => queueNamed(queue).getJobState(job),
    failureOf: async (queue, job) => (await queueNamed(queue).getJob(job))?.failedReason,
    inHand: queue => queueNamed(queue).getActive(),
    lookAt: async (queue, most) => {
      const handle = queueNamed(queue)
      const counts = await handle.getJobCounts(...waitingStates, 'active', 'failed')
      const failures = await handle.getFailed(0, most - 1)
      return {
        waiting: waitingStates.reduce((sum, state) => sum + (counts[state] ?? 0), 0),
        active: counts.active ?? 0,
        failed: counts.failed ?? 0,
        failures: failures.flatMap(job =>
          job === undefined ? [] : [{job: job.id ?? '', why: job.failedReason ?? ''}]
        )
      }
    },
    work: async (queue, processor, options) => {
      const worker = heard(makers.worker(nameOf(queue), processor, options))
      await worker.waitUntilReady()
      return worker
    },
    clear: queue => queueNamed(queue).obliterate({force: true}),
    close: async () => {
      await flow.close()
      await Promise.all([...queues.values()].map(queue => queue.close()))
      await makers.close()
    }
  }
}

/** Throws a UserError where an address is none of a queue, so that nothing is opened for it. */
export function checkQueueAddress(address: string): void {
  if (address !== EMBEDDED && !isServerAddress(address) && !isRedisAddress(address)) throw noQueue(address)
}

const noQueue = (address: string): UserError =>
  new UserError(`“${address}” is not the address of a queue: give “${EMBEDDED}”, postgres://… or redis://….`)

const isRedisAddress = (address: string): boolean => /^rediss?:\/\//.test(address)

async function makersFor(address: string, store: Store, warn: (message: string) => void): Promise<Makers> {
  if (address === EMBEDDED && store.pool.kind === 'embedded')
    return postgresMakers(store.pool.pool, {close: async () => {}})
  if (isServerAddress(address)) {
    const pool = await openServerPool(address, QUEUE_SCHEMA)
    return postgresMakers(pool, {close: () => pool.end()})
  }
  if (isRedisAddress(address)) return redisMakers(address, warn)
  throw noQueue(address)
}

const renamed = (job: FlowJob, nameOf: (queue: string) => string): FlowJob => {
  const queueName = nameOf(job.queueName)
  // A job without children is another type to BullMQ than one with them.
  return (
    job.children
      ? {...job, queueName, children: job.children.map(child => renamed(child as FlowJob, nameOf))}
      : {...job, queueName}
  ) as FlowJob
}
