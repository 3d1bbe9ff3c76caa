import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {type Command, Option} from 'commander'
import {type BackEnd, EMBEDDED, openBackEnd} from '../queue/back-end.js'
import {openSandbox} from '../queue/sandbox/sandbox.js'
import {type Hands, startWorkers} from '../queue/workers.js'
import {isServerAddress, openStore} from '../store/open-store.js'
import type {Store} from '../store/store.js'

/** Where things are kept and queued; the same two addresses for every command and every host. */
export type Places = {readonly store: string; readonly queue: string}

/** The pipeline used when none is named. */
export const defaultPipeline = fileURLToPath(new URL('../../pipelines/oewg-ict', import.meta.url))

/** Adds the option that says where the store is. */
export const withStorePlace = (command: Command): Command =>
  command.option(
    '--store <place>',
    'where everything is kept: a folder, or postgres://… (also CONCORD_STORE)',
    process.env.CONCORD_STORE ?? 'output/store'
  )

/** Adds the options that say where the store and the queue are. */
export const withPlaces = (command: Command): Command =>
  withStorePlace(command).option(
    '--queue <place>',
    `where jobs wait: ${EMBEDDED} (in the store, or on its server), postgres://… or redis://… (also CONCORD_QUEUE)`,
    process.env.CONCORD_QUEUE ?? EMBEDDED
  )

/** Adds the option that says what to read for. */
export const withPipeline = (command: Command): Command =>
  command.addOption(
    new Option('--pipeline <folder>', 'what to read for: taxonomies, concepts, parties').default(
      defaultPipeline,
      'pipelines/oewg-ict'
    )
  )

/** Opens store and queue, hands them over, and closes them whatever happens. */
export async function withStoreAndQueue<Result>(
  places: Places,
  use: (open: {readonly store: Store; readonly backEnd: BackEnd}) => Promise<Result>
): Promise<Result> {
  return withStore(places, async store => {
    // The queue of a store on a server lives on that server, unless another is named.
    const queue = places.queue === EMBEDDED && isServerAddress(places.store) ? places.store : places.queue
    const backEnd = await openBackEnd(queue, store, warnOnce())
    try {
      return await use({store, backEnd})
    } finally {
      await backEnd.close()
    }
  })
}

/** Opens the store, hands it over, and closes it whatever happens. */
export async function withStore<Result>(
  {store: address}: Pick<Places, 'store'>,
  use: (store: Store) => Promise<Result>
): Promise<Result> {
  const store = await openStore(address)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** Works on the queues while `use` runs: parsing in child processes, the rest here. */
export async function withWorkers<Result>(
  {store, backEnd}: {readonly store: Store; readonly backEnd: BackEnd},
  use: () => Promise<Result>
): Promise<Result> {
  const size = availableParallelism()
  const hands: Hands = {reading: size, recognising: size, coding: 1, comparing: 1}
  const sandbox = openSandbox({size})
  try {
    const workers = await startWorkers(
      backEnd,
      {store, read: sandbox.read, recognise: sandbox.recognise},
      hands
    )
    try {
      return await use()
    } finally {
      await workers.close()
    }
  } finally {
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
