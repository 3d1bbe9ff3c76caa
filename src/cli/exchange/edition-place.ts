import path from 'node:path'
import {EditionManifest} from '../../domain/edition/manifest.js'
import {UserError} from '../../domain/errors.js'
import {jsonOf} from '../../domain/json/json.js'
import {textOf} from '../../run/intake/json-lines.js'

/** The manifest in the folder of an edition. Throws a UserError where there is none; it verifies nothing. */
export async function manifestIn(folder: string): Promise<EditionManifest> {
  const place = path.join(folder, 'edition.json')
  const manifest = EditionManifest.safeParse(jsonOf(await textOf(place)))
  if (!manifest.success)
    throw new UserError(`${place} is no manifest of an edition: name the folder of a published one.`)
  return manifest.data
}
