import {Command} from 'commander'
import {allEditions, replacedBy} from '../../editions/workflow/editions.js'
import {withStore} from '../open/with-store.js'
import {type Places, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'

/** `concord edition list`: all editions, how each stands, and which takes the place of which. */
export const listCommand = (): Command =>
  withStorePlace(new Command('list').description('show all editions, published and under way')).action(
    (options: Pick<Places, 'store'>) =>
      withStore(options, async store => {
        const all = await allEditions(store)
        for (const edition of all) {
          const {draft, id, number, publishedAt, state} = edition
          const by = number === null ? undefined : replacedBy(number, all)
          const linked = [
            ...(draft.replaces ? [`replaces ${draft.replaces.number}`] : []),
            ...(by?.number ? [`replaced by ${by.number}`] : [])
          ]
          const day = (publishedAt ?? draft.at).slice(0, 10)
          const line = [number ?? '–', id, state, day, draft.titles.en, ...linked]
          console.log(plain(line.join('  ')))
        }
      })
  )
