import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {availableParallelism, tmpdir} from 'node:os'
import path from 'node:path'
import {openBackEnd} from '../../src/queue/back-end/back-end.js'
import {checkedRequest, makeDigest} from '../../src/queue/make-digest.js'
import {openSandbox} from '../../src/queue/sandbox/sandbox.js'
import {startWorkers} from '../../src/queue/workers.js'
import {openStore} from '../../src/store/open-store.js'
import {timed} from '../measure/figures.js'
import {watchProcesses} from '../measure/processes.js'
import type {OneRun} from './figures-of-run.js'

// A process of its own for each back end, so that a peak of memory belongs to one alone.
const [files = '', pipeline = '', storePlace = '', queuePlace = ''] = process.argv.slice(2)
const watch = watchProcesses()
const store = await openStore(storePlace)
const backEnd = await openBackEnd(queuePlace, store)
const size = availableParallelism()
const sandbox = openSandbox({size})
const workers = await startWorkers(
  backEnd,
  {store, read: sandbox.read, recognise: sandbox.recognise},
  {reading: size, recognising: size, coding: 1, comparing: 1}
)
const run = async () => {
  const out = await mkdtemp(path.join(tmpdir(), 'concord-bench-out-'))
  const request = {paths: [files], pipeline, manifest: undefined, out}
  const {seconds, given} = await timed(async () =>
    makeDigest(await checkedRequest(request), {store, backEnd, report: () => {}})
  )
  const hash = hashOf(out)
  await rm(out, {recursive: true})
  return {seconds, ...given, hash}
}
const first = await run()
const costs = watch.costs()
const second = await run()
await workers.close()
await sandbox.close()
await backEnd.close()
await store.close()
const figures: OneRun = {
  first: first.seconds,
  second: second.seconds,
  submissionsRead: first.digest.submissions.length,
  performed: first.performed,
  performedAgain: second.performed,
  hash: first.hash,
  hashAgain: second.hash,
  costs
}
console.log(JSON.stringify(figures))

function hashOf(folder: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).toSorted())
    hash.update(name).update(readFileSync(path.join(folder, name)))
  return hash.digest('hex').slice(0, 12)
}
