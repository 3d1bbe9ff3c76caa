import {randomUUID} from 'node:crypto'
import {readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {UserError} from '../../domain/errors.js'
import {sha256Of} from '../../domain/json/content-id.js'
import type {ManifestRow, Submission} from '../../domain/submission.js'
import type {Originals} from '../../store/store.js'
import {rowOfFile, rowsWithoutFile} from './manifest.js'

/** A file on disk and the name it goes by within what was handed in. */
export type FoundFile = {readonly place: string; readonly name: string}

/** A file is kept and read only up to this size; a larger one is listed as not read. */
export const LARGEST_FILE = 100 * 1024 * 1024

/**
 * The files at these paths, folders walked to the bottom, in the order of their names. Hidden files and
 * the manifest are not submissions. Throws a UserError where a path does not exist or nothing is found.
 */
export async function findFiles(
  paths: readonly string[],
  manifest: string | undefined
): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  for (const given of paths) {
    const kind = await stat(given).catch(() => undefined)
    if (!kind) throw new UserError(`There is no file or folder ${given}: check the path.`)
    if (kind.isDirectory()) found.push(...(await walk(given, '')))
    else found.push({place: given, name: path.basename(given)})
  }
  const own = manifest === undefined ? undefined : path.resolve(manifest)
  const files = found.filter(({place}) => path.resolve(place) !== own)
  if (files.length === 0)
    throw new UserError(`There is no file in ${paths.join(', ')}: put submissions there.`)
  return files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

async function walk(folder: string, within: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, {withFileTypes: true})
  const found = await Promise.all(
    entries
      .filter(({name}) => !name.startsWith('.'))
      .map(async entry => {
        const place = path.join(folder, entry.name)
        const name = path.posix.join(within, entry.name)
        // Whatever is no folder is listed, at worst as not read: pipes, devices, links that lead astray.
        return entry.isDirectory() ? walk(place, name) : [{place, name}]
      })
  )
  return found.flat()
}

/**
 * Keeps every file's bytes and makes a submission of it. A file that only the manifest names, or that may not be
 * opened, is a submission too, so that it can be listed as not read.
 */
export async function takeIn(
  files: readonly FoundFile[],
  rows: readonly ManifestRow[],
  originals: Originals
): Promise<readonly Submission[]> {
  const submissions: Submission[] = []
  for (const {place, name} of files)
    submissions.push(submissionOf(await keep(place, name, originals), rowOfFile(rows, name)))
  const names = files.map(({name}) => name)
  const all = [...submissions, ...rowsWithoutFile(rows, names).map(absentSubmission)]
  // The same file given by two paths is one submission.
  return [...new Map(all.map(submission => [submission.id, submission])).values()]
}

// Its party is known from the manifest, and must not look as if it had nothing to say.
const absentSubmission = (row: ManifestRow): Submission =>
  submissionOf({name: row.file, bytes: 0, sha256: sha256Of({absent: row.file}), withheld: 'absent'}, row)

async function keep(place: string, name: string, originals: Originals): Promise<Submission['file']> {
  try {
    const found = await stat(place)
    if (!found.isFile()) return unopened(name)
    const {size} = found
    // Not opened at all: its name and size stand for what it holds.
    if (size > LARGEST_FILE)
      return {name, bytes: size, sha256: sha256Of({oversized: name, size}), withheld: 'oversized'}
    return {name, bytes: size, sha256: await originals.keep(await readFile(place))}
  } catch (cause) {
    if (
      cause instanceof Error &&
      ['EACCES', 'EPERM', 'ENOENT', 'ELOOP'].includes(String(Reflect.get(cause, 'code')))
    )
      return unopened(name)
    throw cause
  }
}

const unopened = (name: string): Submission['file'] => ({
  name,
  bytes: 0,
  sha256: sha256Of({unopened: name}),
  withheld: 'unopened'
})

/** The submission of a file and what the manifest says of it. */
export function submissionOf(file: Submission['file'], manifest: ManifestRow | undefined): Submission {
  const content = manifest ? {file, manifest} : {file}
  return {id: `s${sha256Of(content).slice(0, 11)}`, ...content}
}

/** A name for a new run that no other has. */
export const newRunId = (): string => `r${randomUUID().replaceAll('-', '').slice(0, 15)}`
