import {UnrecoverableError} from 'bullmq'
import {z} from 'zod'
import type {JobPlan} from '../domain/pipeline/pipeline.js'
import {NotThereYet} from '../run/gather.js'
import {perform, type Tools} from '../run/perform.js'
import type {BackEnd} from './back-end.js'
import type {Closable} from './makers.js'
import {workerSettings} from './settings.js'

/** What travels through a queue: names only; everything else is in the store. */
export const JobData = z.strictObject({
  run: z.string(),
  job: z.int().nonnegative(),
  submission: z.string().nullable()
})

/** How many jobs of each queue one process does at a time. */
export type Hands = Readonly<Record<JobPlan['queue'], number>>

/** Starts taking jobs from every queue; closing waits for the jobs in hand. */
export async function startWorkers(backEnd: BackEnd, tools: Tools, hands: Hands): Promise<Closable> {
  const workers = await Promise.all(
    Object.entries(hands).map(([queue, concurrency]) =>
      backEnd.work(queue, ({data}) => performJob(data, tools), {...workerSettings, concurrency})
    )
  )
  return {
    close: async () => {
      await Promise.all(workers.map(worker => worker.close()))
    }
  }
}

async function performJob(data: unknown, tools: Tools): Promise<number> {
  try {
    return await perform(JobData.parse(data), tools)
  } catch (cause) {
    // Trying again cannot help: what it waits for failed, and the run puts both in anew.
    if (cause instanceof NotThereYet) throw new UnrecoverableError(cause.message)
    throw cause
  }
}
