import {Command} from 'commander'
import {withStore} from './open/with-store.js'
import {type Places, withStorePlace} from './settings.js'

/** `concord status`: what the store holds. */
export const statusCommand = (): Command =>
  withStorePlace(
    new Command('status').description('show the latest runs and whether they were finished')
  ).action(async (places: Pick<Places, 'store'>) => {
    await withStore(places, async store => {
      const runs = await store.runs.list(10)
      console.log(`Store: ${store.address}`)
      if (runs.length === 0) console.log('No run yet. Begin with: concord run <folder>')
      for (const {id, begunAt, submissions, finished} of runs)
        console.log(
          `${begunAt}  ${id}  ${submissions} submissions  ${finished ? 'finished' : 'not finished: run it again to go on'}`
        )
      console.log(`${await store.corrections.latest()} corrections`)
    })
  })
