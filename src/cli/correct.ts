import {readFile} from 'node:fs/promises'
import {Command} from 'commander'
import {UserError} from '../domain/errors.js'
import {readCorrections} from '../run/read-corrections.js'
import {type Places, withStore, withStorePlace} from './settings.js'

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
    const text = await readFile(file, 'utf8').catch(cause => {
      throw new UserError(`The file ${file} cannot be read: check the path.`, {cause})
    })
    const corrections = readCorrections(text, file)
    await withStore(places, async store => {
      const added = await store.corrections.append(corrections)
      console.log(`${added} new of ${corrections.length} corrections. Run again to see them in the digest.`)
    })
  })
