import {fileURLToPath} from 'node:url'
import {type Command, Option} from 'commander'
import {EMBEDDED} from '../queue/settings.js'

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
