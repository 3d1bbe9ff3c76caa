import {once} from 'node:events'
import {setPriority} from 'node:os'
import {Command} from 'commander'
import {UserError} from '../../domain/errors.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {follow} from '../../review/index/follow.js'
import {isServerAddress} from '../../store/open-store.js'
import {withStoreAndQueue, withWorkers} from '../open/with-workers.js'
import {type Places, withPlaces} from '../settings.js'

// People who read and correct on the same machine come first, by some thirty to one; children inherit that.
const YIELDING = 15

/** `concord worker`: takes work from a shared queue until stopped. */
export const workerCommand = (): Command =>
  withPlaces(
    new Command('worker').description('take work from a shared store and queue, on any host, until stopped')
  ).action(async (places: Places) => {
    if (!isServerAddress(places.store))
      throw new UserError(
        `The store ${places.store} is for one process: give workers --store postgres://…, which many can share.`
      )
    setPriority(YIELDING)
    await withStoreAndQueue(places, async open => {
      // Whoever shows lists finds them done, and need not do that between two answers.
      const {store} = open
      const afterJob = async (submission: string, pipeline: Pipeline) => {
        await follow([submission], {store, pipeline})
      }
      await withWorkers({...open, afterJob}, async () => {
        console.error(`Working on ${open.store.address}. Stop with Ctrl-C; jobs in hand are finished first.`)
        await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
      })
    })
  })
