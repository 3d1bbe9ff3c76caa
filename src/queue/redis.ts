import {FlowProducer, Queue, Worker} from 'bullmq'
import {Redis} from 'ioredis'
import {UserError} from '../domain/errors.js'
import {withoutPassword} from '../store/server-pool.js'
import type {Makers} from './makers.js'

const PREFIX = 'concord'

/** BullMQ on Redis. Throws a UserError where the server does not answer, could evict jobs, or keeps no append-only file. */
export async function redisMakers(address: string): Promise<Makers> {
  await checkRedis(address)
  // A worker waits for a server that restarts; BullMQ asks for this setting.
  const connection = new Redis(address, {maxRetriesPerRequest: null})
  connection.on('error', () => {})
  return {
    queue: name => new Queue(name, {connection, prefix: PREFIX}),
    worker: (name, processor, options) =>
      new Worker(name, processor, {connection, prefix: PREFIX, ...options}),
    flow: () => new FlowProducer({connection, prefix: PREFIX}),
    close: async () => {
      await connection.quit()
    }
  }
}

async function checkRedis(address: string): Promise<void> {
  const place = withoutPassword(address)
  const redis = new Redis(address, {lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null})
  redis.on('error', () => {})
  try {
    await redis.connect()
    const policy = await settingOf(redis, 'maxmemory-policy')
    if (policy !== 'noeviction')
      throw new UserError(
        `The Redis at ${place} may drop jobs when memory runs short (maxmemory-policy ${policy}): set it to noeviction.`
      )
    if ((await settingOf(redis, 'appendonly')) !== 'yes')
      throw new UserError(
        `The Redis at ${place} forgets its jobs when it restarts (appendonly no): set appendonly yes.`
      )
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(
      `The Redis at ${place} does not answer (${reason}): check the address and that it runs.`,
      {
        cause
      }
    )
  } finally {
    redis.disconnect()
  }
}

async function settingOf(redis: Redis, name: string): Promise<string> {
  const reply = await redis.config('GET', name)
  return Array.isArray(reply) ? String(reply[1]) : 'unknown'
}
