import type {Command} from 'commander'

/** Adds the option that says where published editions are. */
export const withEditionsPlace = (command: Command): Command =>
  command.option(
    '--editions <folder>',
    'where published editions are (also CONCORD_EDITIONS)',
    process.env.CONCORD_EDITIONS ?? 'output/editions'
  )

/** Adds the option that says where the keys are. */
export const withKeysPlace = (command: Command): Command =>
  command.option(
    '--keys <folder>',
    'where the keys that sign are kept (also CONCORD_KEYS)',
    process.env.CONCORD_KEYS ?? 'output/keys'
  )
