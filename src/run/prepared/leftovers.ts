import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'

/** Where the build puts what it bundles for browsers, under names that no source has; it empties the folder itself. */
const BUNDLED = path.join('web', 'browser')

/**
 * The compiled files whose source was moved or removed, by their places in the folder of compiled files. The compiler
 * writes what it compiles and removes nothing, so that they would go on being loaded.
 */
export const leftovers = ({source, compiled}: {readonly source: string; readonly compiled: string}) =>
  readdirSync(compiled, {recursive: true, encoding: 'utf8'})
    .filter(
      file =>
        file.endsWith('.js') && path.dirname(file).split(path.sep).slice(0, 2).join(path.sep) !== BUNDLED
    )
    .filter(file => !['.ts', '.tsx'].some(end => existsSync(path.join(source, file.replace(/\.js$/, end)))))
    .toSorted()
