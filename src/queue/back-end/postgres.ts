import {createPostgresBackend, type PgPool, runMigrations, withBackend} from 'bullmq'
import type {Pool} from 'pg'
import type {Makers} from './makers.js'

/** The schema that BullMQ keeps its tables in when it is given a pool, whose search path must name it. */
export const QUEUE_SCHEMA = 'bullmq'

/** BullMQ on a PostgreSQL database, embedded or a server, with its tables up to date. Where that fails, it is closed. */
export async function postgresMakers(
  pool: Pool,
  {close}: {readonly close: () => Promise<void>}
): Promise<Makers> {
  try {
    await bringUpToDate(pool)
  } catch (cause) {
    await close()
    throw cause
  }
  const {Queue, Worker, FlowProducer} = withBackend(createPostgresBackend)
  // BullMQ declares the few parts of a pool that it uses, in other words than node-postgres does.
  const connection = pool as PgPool
  return {
    queue: name => new Queue(name, {connection}),
    worker: (name, processor, options) => new Worker(name, processor, {connection, ...options}),
    flow: () => new FlowProducer({connection}),
    close
  }
}

async function bringUpToDate(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await runMigrations(client, QUEUE_SCHEMA, {})
  } finally {
    client.release()
  }
}
