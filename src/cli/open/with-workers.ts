import {availableParallelism} from 'node:os'
import {type BackEnd, checkQueueAddress, openBackEnd} from '../../queue/back-end/back-end.js'
import {readingHands} from '../../queue/sandbox/reading-hands.js'
import {openSandbox} from '../../queue/sandbox/sandbox.js'
import {EMBEDDED} from '../../queue/settings.js'
import {openStageThread} from '../../queue/thread/stage-thread.js'
import {type AfterJob, type Hands, startWorkers} from '../../queue/workers.js'
import {runStageHere} from '../../run/run-stage.js'
import {isServerAddress} from '../../store/open-store.js'
import type {Store} from '../../store/store.js'
import type {Places} from '../settings.js'
import {withStore} from './with-store.js'

/** Opens store and queue, hands them over, and closes them whatever happens. */
export async function withStoreAndQueue<Result>(
  places: Places,
  use: (open: {readonly store: Store; readonly backEnd: BackEnd}) => Promise<Result>
): Promise<Result> {
  // The queue of a store on a server lives on that server, unless another is named.
  const queue = places.queue === EMBEDDED && isServerAddress(places.store) ? places.store : places.queue
  checkQueueAddress(queue)
  return withStore(places, async store => {
    const backEnd = await openBackEnd(queue, store, warnOnce())
    try {
      return await use({store, backEnd})
    } finally {
      await backEnd.close()
    }
  })
}

type Working = {
  readonly store: Store
  readonly backEnd: BackEnd
  /** Runs what takes long in a thread of its own, as this one answers people too. */
  readonly beside?: boolean
  readonly afterJob?: AfterJob
}

/** Works on the queues while `use` runs: parsing in child processes, the rest here. */
export async function withWorkers<Result>(
  {afterJob, store, backEnd, beside = false}: Working,
  use: () => Promise<Result>
): Promise<Result> {
  const size = availableParallelism()
  const hands: Hands = {reading: readingHands(size), recognising: size, coding: 1, comparing: 1}
  const sandbox = openSandbox({size})
  const thread = beside ? openStageThread() : undefined
  try {
    const workers = await startWorkers(
      backEnd,
      {
        store,
        afterJob,
        read: sandbox.read,
        recognise: sandbox.recognise,
        runStage: thread?.runStage ?? runStageHere
      },
      hands
    )
    try {
      return await use()
    } finally {
      await workers.close()
    }
  } finally {
    await thread?.close()
    await sandbox.close()
  }
}

// A server that is away says so with every attempt to reach it.
function warnOnce(): (message: string) => void {
  const said = new Set<string>()
  return message => {
    if (!said.has(message)) console.error(message)
    said.add(message)
  }
}
