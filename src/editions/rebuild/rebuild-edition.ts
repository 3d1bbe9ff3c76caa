import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {coveringOf} from '../../domain/edition/covering.js'
import type {EditionManifest} from '../../domain/edition/manifest.js'
import {UserError} from '../../domain/errors.js'
import {conduct} from '../../queue/conduct.js'
import type {Conducting} from '../../queue/see-through.js'
import {fileNames} from '../places.js'
import {madeByAnother} from '../program/this-program.js'
import {digestOfRun} from '../publish/digest-of-run.js'
import {type EditionFiles, editionFiles} from '../publish/edition-files.js'
import {recordedOf, sourcesOf} from '../publish/recorded.js'
import {verifyEdition} from '../verify/verify-edition.js'
import {readRecord} from './read-record.js'
import {restore} from './restore.js'

/** What came of making an edition again. */
export type Rebuilt = {
  readonly manifest: EditionManifest
  /** How many files have the same bytes. */
  readonly same: number
  /** One sentence for each file that has others; none where the edition is what its inputs give. */
  readonly differences: readonly string[]
  /** One sentence where another version or another build of concord made it; null where this one did. */
  readonly madeByAnother: string | null
}

/**
 * Makes an edition again from what its folder records, in an empty store and with workers that read every file anew, and
 * holds each file against the folder. Nothing is written to the folder. Throws a UserError where the edition is not whole.
 */
export async function rebuildEdition(folder: string, conducting: Conducting): Promise<Rebuilt> {
  const {store} = conducting
  const {faults, key, manifest} = await verifyEdition(folder)
  if (faults.length > 0 || manifest === null || key === null)
    throw new UserError(`${folder} is not whole, so it is not made again:\n${faults.join('\n')}`)
  const recorded = await readRecord(folder)
  const run = await restore(folder, recorded, store)
  const {pipeline} = recorded
  await conduct(run, pipeline, conducting)
  const {digest, passages} = await digestOfRun(run, store, coveringOf(recorded.inputs))
  const again = await recordedOf(run, recorded, store)
  const sources = new Map<string, Uint8Array>()
  for (const sha256 of sourcesOf(again).keys()) sources.set(sha256, await store.originals.fetch(sha256))
  const files = await editionFiles({
    recorded: again,
    digest,
    passages,
    sources,
    key,
    program: manifest.program
  })
  const differences = await differencesOf(folder, files, manifest)
  return {
    manifest,
    same: manifest.files.length + 1 - differences.length,
    differences,
    madeByAnother: madeByAnother(manifest.program) ?? null
  }
}

async function differencesOf(
  folder: string,
  files: EditionFiles,
  manifest: EditionManifest
): Promise<readonly string[]> {
  const published = [...manifest.files.map(({path: name}) => name), fileNames.manifest]
  const unlike: string[] = []
  for (const name of published) {
    const again = files.get(name)
    const there = await readFile(path.join(folder, name))
    if (again === undefined) unlike.push(`${name} is not made any more.`)
    else if (!there.equals(again)) unlike.push(`${name} has other bytes${placeOf(there, again)}.`)
  }
  const more = [...files.keys()].filter(name => !published.includes(name))
  return [...unlike, ...more.map(name => `${name} is made now, and was not published.`)]
}

const placeOf = (a: Uint8Array, b: Uint8Array): string => {
  const at = a.findIndex((byte, place) => byte !== b[place])
  return `, from byte ${(at < 0 ? a.byteLength : at) + 1} on`
}
