import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {z} from 'zod'
import {sha256Of, sha256OfBytes} from '../../domain/json/content-id.js'

/** What a lock file says of the libraries, as far as it matters here. */
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional()
    })
  )
})

/**
 * The SHA-256 of all that a build of concord is made from: every file of `src`, and the version of every library that it
 * runs with. The same in each clone of the same commit, wherever it lies, and another where one letter is.
 */
export async function buildHash(root: string): Promise<string> {
  const source = path.join(root, 'src')
  const entries = await readdir(source, {recursive: true, withFileTypes: true})
  const places = entries
    .filter(entry => entry.isFile())
    .map(({name, parentPath}) => path.relative(source, path.join(parentPath, name)).split(path.sep).join('/'))
    .toSorted()
  const files: (readonly [place: string, sha256: string])[] = []
  for (const place of places)
    files.push([place, sha256OfBytes(await readFile(path.join(source, ...place.split('/'))))])
  return sha256Of({files, libraries: await librariesOf(root)})
}

/** Libraries of other platforms and of tests differ from machine to machine, and write nothing. */
async function librariesOf(root: string): Promise<readonly (readonly [place: string, version: string])[]> {
  const {packages} = Lock.parse(JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')))
  return Object.entries(packages)
    .flatMap(([place, {dev, devOptional, optional, version}]) =>
      version === undefined || dev || devOptional || optional ? [] : [[place, version] as const]
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
