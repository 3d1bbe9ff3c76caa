import path from 'node:path'
import {Argument, Command} from 'commander'
import {UserError} from '../../domain/errors.js'
import {takeInCorrections} from '../../exchange/corrections/take-in.js'
import {deskOfLatestRun} from '../../exchange/holdings.js'
import {textOf} from '../../run/intake/json-lines.js'
import {withStore} from '../open/with-store.js'
import {type Places, withPipeline, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'
import {type CodebookOptions, takeInCodebook} from './codebook.js'

type Options = Pick<Places, 'store'> & CodebookOptions & {readonly by?: string; readonly collection?: string}

/** `concord import`: what came back from other programs. */
export const importCommand = (): Command =>
  withPipeline(
    withStorePlace(
      new Command('import')
        .description('take in what other programs made or changed')
        .addArgument(new Argument('<format>', 'see below').choices(['corrections', 'qdc']))
        .argument('<file>', 'the file')
        .addHelpText(
          'after',
          `
Formats:
  corrections     CSV that concord export corrections wrote and somebody changed: all changed rows, or none
  qdc             a REFI-QDA codebook: how it differs from a pipeline, and its taxonomies as files for one`
        )
    )
  )
    .option('--by <person>', 'corrections: who made them')
    .option('--collection <id>', 'corrections: of which pipeline, by its id (else that of the latest run)')
    .option('--out <folder>', 'qdc: where taxonomies that differ go; without it nothing is written')
    .option('--id <id>', 'qdc: the id of a taxonomy of what stands in none', 'codebook')
    .action(async (format: string, file: string, options: Options) =>
      format === 'qdc' ? takeInCodebook(file, options) : corrections(file, options)
    )

async function corrections(file: string, {by, collection, store: address}: Options): Promise<void> {
  if (by === undefined || by.trim() === '')
    throw new UserError('Say whose corrections these are: --by, with the name or address of a person.')
  const text = await textOf(file)
  await withStore({store: address}, async store => {
    const taken = await takeInCorrections(
      {text, name: path.basename(file)},
      {by: by.trim(), at: new Date().toISOString()},
      await deskOfLatestRun(store, collection)
    )
    const {added, already, changed, rows} = taken
    console.log(
      plain(
        `${added} new corrections from ${changed} changed rows of ${rows}${already === 0 ? '' : `; ${already} were said before`}. Run again to see them in the digest.`
      )
    )
  })
}
