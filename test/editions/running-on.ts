import {formatsNamed} from '../../src/digest/formats.js'
import {type BackEnd, openBackEnd} from '../../src/queue/back-end/back-end.js'
import {checkedRequest, type Made, makeDigest} from '../../src/queue/make-digest.js'
import {openSandbox} from '../../src/queue/sandbox/sandbox.js'
import {startWorkers} from '../../src/queue/workers.js'
import {openStore} from '../../src/store/open-store.js'
import type {Store} from '../../src/store/store.js'

/** A store that is worked on. */
export type Running = {
  readonly store: Store
  readonly backEnd: BackEnd
  readonly make: (paths: readonly string[], out: string) => Promise<Made>
}

/** Opens a store and works on it while `use` runs; several runs are made at the cost of one. */
export async function runningOn<Result>(
  address: string,
  use: (running: Running) => Promise<Result>,
  {size = 2}: {readonly size?: number} = {}
): Promise<Result> {
  const store = await openStore(address)
  const backEnd = await openBackEnd(address.includes('://') ? address : 'embedded', store)
  const sandbox = openSandbox({size})
  const workers = await startWorkers(
    backEnd,
    {store, read: sandbox.read, recognise: sandbox.recognise},
    {reading: size, recognising: size, coding: size, comparing: 1}
  )
  const make = async (paths: readonly string[], out: string) =>
    makeDigest(
      await checkedRequest({
        paths,
        out,
        pipeline: 'pipelines/oewg-ict',
        manifest: undefined,
        formats: formatsNamed('json')
      }),
      {store, backEnd, report: () => {}}
    )
  try {
    return await use({store, backEnd, make})
  } finally {
    await workers.close()
    await sandbox.close()
    await backEnd.close()
    await store.close()
  }
}
