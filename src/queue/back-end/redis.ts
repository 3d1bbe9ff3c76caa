import {setTimeout as sleep} from 'node:timers/promises'
import {FlowProducer, Queue, Worker} from 'bullmq'
import {Redis} from 'ioredis'
import {UserError} from '../../domain/errors.js'
import {withoutPassword} from '../../store/server-pool.js'
import type {Makers} from './makers.js'

const PREFIX = 'concord'

/** A server that is gone never answers a goodbye; one that is there needs no longer. */
const GRACE_MS = 1_000

/**
 * BullMQ on Redis. Throws a UserError where the server does not answer, could evict jobs, or keeps no append-only
 * file; warns where it does not let its settings be read.
 */
export async function redisMakers(address: string, warn: (message: string) => void): Promise<Makers> {
  await checkRedis(address, warn)
  // A worker waits for a server that restarts; BullMQ asks for this setting.
  const connection = new Redis(address, {maxRetriesPerRequest: null})
  connection.on('error', () => {})
  return {
    queue: name => new Queue(name, {connection, prefix: PREFIX}),
    worker: (name, processor, options) => {
      const worker = new Worker(name, processor, {connection, prefix: PREFIX, ...options})
      return {
        on: (event, listener) => worker.on(event, listener),
        waitUntilReady: () => worker.waitUntilReady(),
        // A worker whose server is gone would wait for it; a job in hand is lost to it anyway, and done anew.
        close: async () => worker.close(!(await answers(connection)))
      }
    },
    flow: () => new FlowProducer({connection, prefix: PREFIX}),
    close: async () => {
      // What is cut off after the grace is of no use any more, whatever it would have said.
      const goodbye = connection.quit().catch(() => {})
      await Promise.race([goodbye, sleep(GRACE_MS, undefined, {ref: false})])
      connection.disconnect()
    }
  }
}

// The state of a connection is known late; only an answer tells that the server is there.
const answers = (connection: Redis): Promise<boolean> =>
  Promise.race([
    connection.ping().then(
      () => true,
      () => false
    ),
    sleep(GRACE_MS, false, {ref: false})
  ])

async function checkRedis(address: string, warn: (message: string) => void): Promise<void> {
  const place = withoutPassword(address)
  const redis = new Redis(address, {lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null})
  redis.on('error', () => {})
  try {
    await redis.connect()
    await redis.ping()
    const settings = await settingsOf(redis)
    if (typeof settings === 'string')
      return warn(
        `The settings of the Redis at ${place} could not be checked (${settings}): see to it that maxmemory-policy is noeviction and appendonly is yes, or jobs may be lost.`
      )
    if (settings.policy !== 'noeviction')
      throw new UserError(
        `The Redis at ${place} may drop jobs when memory runs short (maxmemory-policy ${settings.policy}): set it to noeviction.`
      )
    if (settings.appendonly !== 'yes')
      throw new UserError(
        `The Redis at ${place} forgets its jobs when it restarts (appendonly no): set appendonly yes.`
      )
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(
      `The Redis at ${place} does not answer (${reason}): check the address and that it runs.`,
      {cause}
    )
  } finally {
    redis.disconnect()
  }
}

type Settings = {readonly policy: string; readonly appendonly: string}

/** Or, where the server answers but does not tell, why: providers of a managed Redis often forbid it. */
async function settingsOf(redis: Redis): Promise<Settings | string> {
  try {
    return {
      policy: await settingOf(redis, 'maxmemory-policy'),
      appendonly: await settingOf(redis, 'appendonly')
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ReplyError') return cause.message
    throw cause
  }
}

async function settingOf(redis: Redis, name: string): Promise<string> {
  const reply = await redis.config('GET', name)
  return Array.isArray(reply) ? String(reply[1]) : 'unknown'
}
