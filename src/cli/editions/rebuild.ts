import {rmSync} from 'node:fs'
import {mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Command} from 'commander'
import {UserError} from '../../domain/errors.js'
import {rebuildEdition} from '../../editions/rebuild/rebuild-edition.js'
import {EMBEDDED} from '../../queue/settings.js'
import {withStoreAndQueue, withWorkers} from '../open/with-workers.js'
import {plain} from '../terminal/plain.js'
import {progressLine} from '../terminal/progress.js'

/** `concord edition rebuild`: whether an edition is what its recorded inputs give. */
export const rebuildCommand = (): Command =>
  new Command('rebuild')
    .description(
      'make a published edition again from the inputs in its folder, and hold every byte against it'
    )
    .argument('<folder>')
    .option('--store <place>', 'an empty store to work in; else one of its own, which is removed')
    .action(async (folder: string, {store}: {readonly store?: string}) => {
      if (store !== undefined) return rebuildIn(store, folder)
      const own = await mkdtemp(path.join(tmpdir(), 'concord-rebuild-'))
      const remove = () => rmSync(own, {recursive: true, force: true})
      process.once('exit', remove)
      process.once('SIGINT', () => process.exit(1))
      await rebuildIn(path.join(own, 'store'), folder)
    })

async function rebuildIn(store: string, folder: string): Promise<void> {
  await withStoreAndQueue({store, queue: EMBEDDED}, async open => {
    const report = progressLine(process.stderr)
    const make = () => rebuildEdition(folder, {...open, report})
    const {differences, madeByAnother, manifest, same} = await withWorkers(open, make)
    if (differences.length > 0)
      throw new UserError(
        [`Edition ${manifest.number} is not what its inputs give:`, ...differences, madeByAnother ?? '']
          .filter(line => line !== '')
          .map(plain)
          .join('\n')
      )
    console.log(`Edition ${manifest.number} was made again: all ${same} files have the same bytes.`)
    if (madeByAnother !== null) console.log(madeByAnother)
  })
}
