import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {formatsNamed} from '../../src/digest/formats.js'
import {openBackEnd} from '../../src/queue/back-end/back-end.js'
import {checkedRequest, type Made, makeDigest} from '../../src/queue/make-digest.js'
import {openSandbox} from '../../src/queue/sandbox/sandbox.js'
import {startWorkers} from '../../src/queue/workers.js'
import type {Tools} from '../../src/run/perform.js'
import {openStore} from '../../src/store/open-store.js'

/** Where a run is kept and queued, and what it reads and writes. */
export type RunOf = {
  readonly store: string
  readonly queue: string
  readonly paths: readonly string[]
  readonly out: string
  readonly retry?: boolean
  readonly manifest?: string
  readonly since?: string
  /** Names of formats, parted by commas; the usual ones where they are not given. */
  readonly formats?: string
  /** The folder of the pipeline; the one of the working group where it is not given. */
  readonly pipeline?: string
  /** Reads a file; the real sandbox when it is not given. */
  readonly read?: Tools['read']
}

/** Runs a shipped pipeline with real workers, and closes everything again. */
export async function runFolder({
  store: address,
  queue,
  paths,
  out,
  retry = false,
  pipeline = 'pipelines/oewg-ict',
  manifest,
  since,
  formats,
  read
}: RunOf): Promise<Made> {
  const store = await openStore(address)
  const backEnd = await openBackEnd(queue, store)
  const sandbox = openSandbox({size: 2})
  const workers = await startWorkers(
    backEnd,
    {store, read: read ?? sandbox.read, recognise: sandbox.recognise},
    {reading: 2, recognising: 2, coding: 1, comparing: 1}
  )
  try {
    const request = {
      pipeline,
      manifest,
      paths,
      out,
      since,
      retry,
      ...(formats === undefined ? {} : {formats: formatsNamed(formats)})
    }
    return await makeDigest(await checkedRequest(request), {store, backEnd, report: () => {}})
  } finally {
    await workers.close()
    await sandbox.close()
    await backEnd.close()
    await store.close()
  }
}

/** The files of a folder by name. */
export const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(path.join(folder, name), 'utf8')]))
