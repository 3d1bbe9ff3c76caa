import {randomUUID} from 'node:crypto'
import {readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {sha256Of} from '../domain/content-id.js'
import {UserError} from '../domain/errors.js'
import type {ManifestRow, Submission} from '../domain/submission.js'
import type {Originals} from '../store/store.js'
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
        if (entry.isDirectory()) return walk(place, name)
        // A link to a folder could lead round in a circle; a link to a file is that file.
        return entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(place))) ? [{place, name}] : []
      })
  )
  return found.flat()
}

// One that leads nowhere is taken for a file, so that it is listed as not read.
const leadsToFile = async (link: string): Promise<boolean> =>
  stat(link).then(
    target => target.isFile(),
    () => true
  )

/** What was taken in, and the files that were left out because another has the same bytes. */
export type Intake = {
  readonly submissions: readonly Submission[]
  readonly repeated: readonly {readonly name: string; readonly sameAs: string}[]
}

/**
 * Keeps every file's bytes and makes a submission of it; the same bytes under two names are one submission.
 * A file that only the manifest names is a submission too, so that it can be listed as not read.
 */
export async function takeIn(
  files: readonly FoundFile[],
  rows: readonly ManifestRow[],
  originals: Originals
): Promise<Intake> {
  const submissions = new Map<string, Submission>()
  const repeated: {name: string; sameAs: string}[] = []
  for (const {place, name} of files) {
    const {bytes, sha256} = await keep(place, originals)
    const first = submissions.get(sha256)
    if (first) repeated.push({name, sameAs: first.file.name})
    else submissions.set(sha256, submissionOf({name, bytes, sha256}, rowOfFile(rows, name)))
  }
  const absent = rowsWithoutFile(
    rows,
    files.map(({name}) => name)
  ).map(absentSubmission)
  return {submissions: [...submissions.values(), ...absent], repeated}
}

// Its party is known from the manifest, and must not look as if it had nothing to say.
const absentSubmission = (row: ManifestRow): Submission =>
  submissionOf({name: row.file, bytes: 0, sha256: sha256Of({absent: row.file}), absent: true}, row)

async function keep(place: string, originals: Originals): Promise<{bytes: number; sha256: string}> {
  const {size} = await stat(place)
  // Not opened at all: its name and size stand for what it holds.
  if (size > LARGEST_FILE) return {bytes: size, sha256: sha256Of({place: path.basename(place), size})}
  const bytes = await readFile(place)
  return {bytes: size, sha256: await originals.keep(bytes)}
}

function submissionOf(file: Submission['file'], manifest: ManifestRow | undefined): Submission {
  const content = manifest ? {file, manifest} : {file}
  return {id: `s${sha256Of(content).slice(0, 11)}`, ...content}
}

/** A name for a new run that no other has. */
export const newRunId = (): string => `r${randomUUID().replaceAll('-', '').slice(0, 15)}`
