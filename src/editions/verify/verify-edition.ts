import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {EditionNotice} from '../../domain/edition/manifest.js'
import {withSuccessors} from '../keys/successors.js'
import {readNotices} from '../notices/read-notices.js'
import {fileNames, keysFolder, noticesFolder} from '../places.js'
import {type EditionRead, type Findings, faultsOf, type TrustedKey} from './faults.js'
import {type Entries, readEntries} from './folder-entries.js'

/** What was found of an edition, and what was said of it since, by notices that lie beside its folder. */
export type Verdict = Findings & {readonly notices: readonly EditionNotice[]}

/**
 * Checks a published edition by its folder alone: no store, no network. Without a trusted key it is held against the key
 * that it comes with, which tells that it is whole, and not who published it. Throws a UserError where there is no folder.
 */
export async function verifyEdition(folder: string, trusted?: TrustedKey): Promise<Verdict> {
  const findings = faultsOf(await readEdition(folder), trusted)
  const {faults, key, manifest} = findings
  if (key === null || manifest === null) return {...findings, notices: []}
  const editions = path.dirname(path.resolve(folder))
  const keys = await withSuccessors(key, keysFolder(editions))
  const read = await readNotices(noticesFolder(editions), manifest.number, keys)
  return {
    ...findings,
    faults: [...faults, ...read.flatMap(each => ('fault' in each ? [each.fault] : []))],
    notices: read.flatMap(each => ('notice' in each ? [each.notice] : []))
  }
}

/** Reads an edition's folder: the hash of everything, and the three files that vouch for it. */
export async function readEdition(folder: string): Promise<EditionRead> {
  const entries = await readEntries(folder)
  const [manifest, signature, publisher] = await Promise.all(
    [fileNames.manifest, fileNames.signature, fileNames.publisher].map(name => bytesOf(folder, name, entries))
  )
  return {entries, manifest: manifest ?? null, signature: signature ?? null, publisher: publisher ?? null}
}

const bytesOf = async (folder: string, name: string, entries: Entries): Promise<Uint8Array | null> =>
  entries.get(name)?.kind === 'file' ? readFile(path.join(folder, name)) : null
