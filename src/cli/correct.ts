import {Command} from 'commander'
import {checkCorrections} from '../run/intake/check-corrections.js'
import {textOf} from '../run/intake/json-lines.js'
import {readCorrections} from '../run/intake/read-corrections.js'
import {withStore} from './open/with-store.js'
import {type Places, withStorePlace} from './settings.js'

/** `concord correct`: appends people's corrections; the next run takes them in. */
export const correctCommand = (): Command =>
  withStorePlace(
    new Command('correct')
      .description('take in corrections, JSON lines; the next run settles them')
      .argument(
        '<file>',
        '{submission, passage, quote, code, verdict: accept|reject|set, stance?, act?, by, at, why}'
      )
  ).action(async (file: string, places: Pick<Places, 'store'>) => {
    const corrections = readCorrections(await textOf(file), file)
    await withStore(places, async store => {
      await checkCorrections(corrections, {store, file})
      const appended = await store.corrections.append(corrections)
      const added = appended.kind === 'appended' ? appended.added : 0
      console.log(`${added} new of ${corrections.length} corrections. Run again to see them in the digest.`)
    })
  })
