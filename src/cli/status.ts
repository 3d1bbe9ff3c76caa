import {Command} from 'commander'
import {mustBeHeld, withCollection} from './open/collection.js'
import {withStore} from './open/with-store.js'
import {type Places, withStorePlace} from './settings.js'

type Options = Pick<Places, 'store'> & {readonly collection?: string}

/** `concord status`: what the store holds. */
export const statusCommand = (): Command =>
  withCollection(
    withStorePlace(
      new Command('status').description(
        'show the latest runs, of which working group each is, and whether they were finished'
      )
    )
  ).action(async ({collection, ...places}: Options) => {
    await withStore(places, async store => {
      await mustBeHeld(collection, store)
      const runs = await store.runs.list(10, collection)
      console.log(`Store: ${store.address}`)
      if (runs.length === 0) console.log('No run yet. Begin with: concord run <folder>')
      for (const run of runs)
        console.log(
          `${run.begunAt}  ${run.id}  ${run.collection}  ${run.submissions} submissions  ${run.finished ? 'finished' : 'not finished: run it again to go on'}`
        )
      console.log(`${await store.corrections.latest()} corrections`)
    })
  })
