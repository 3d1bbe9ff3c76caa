import {cpSync, existsSync, readFileSync} from 'node:fs'
import {chmod, mkdir, readdir, rename, rm} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * Makes a database with nothing of anybody's in it: a copy of the empty one, or with `create` where there is none. Made
 * aside and moved into place, so that a process killed while making it leaves no half of one.
 */
export async function makeDatabase(folder: string, create: (folder: string) => Promise<void>): Promise<void> {
  const aside = `${folder}.new`
  await rm(aside, {recursive: true, force: true})
  const ready = emptyDatabase()
  // A thousand small files, which are copied at once in half the time of one promise for each.
  if (existsSync(ready)) cpSync(ready, aside, {recursive: true})
  else await create(aside)
  await rename(aside, folder)
}

/**
 * Keeps the folder that `make` hands over as the empty database that stores are copied from, unless the installed
 * version of PGlite has one. Tables that are added later are added to each copy as to any store.
 */
export async function keepEmptyDatabase(
  make: (keep: (folder: string) => Promise<void>) => Promise<void>
): Promise<void> {
  const place = emptyDatabase()
  if (existsSync(place)) return
  await rm(EMPTY_DATABASES, {recursive: true, force: true})
  await make(async folder => {
    await mkdir(EMPTY_DATABASES)
    const aside = `${place}.new`
    cpSync(folder, aside, {recursive: true})
    // PGlite lets everybody write its files, and from these every store is made.
    for (const entry of await readdir(aside, {recursive: true, withFileTypes: true}))
      if (entry.isFile()) await chmod(path.join(entry.parentPath, entry.name), 0o644)
    await rename(aside, place)
  })
}

const EMPTY_DATABASES = fileURLToPath(new URL('../../../dist/empty-database', import.meta.url))

/** Where the installed version of PGlite has, or would have, an empty database; what another made may not open. */
const emptyDatabase = (): string => {
  const library = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const {version} = JSON.parse(readFileSync(path.join(path.dirname(library), '../package.json'), 'utf8'))
  return path.join(EMPTY_DATABASES, `${version}-with-tables`)
}
