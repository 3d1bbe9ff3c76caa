import {userError} from '../../domain/refusals/refuse.js'
import {fileNameOf, type ManifestRow, type Submission} from '../../domain/submission.js'
import {rowOfFile, rowsWithoutFile} from '../../run/intake/manifest.js'
import {LARGEST_FILE, submissionOf} from '../../run/intake/take-in.js'
import type {Originals} from '../../store/store.js'

/** A file whose bytes are kept. */
export type KeptFile = Submission['file']

/** Keeps the bytes of a file that came by the network; durable when it returns. Throws a UserError for a name or size we do not take. */
export async function keepFile(name: string, bytes: Uint8Array, originals: Originals): Promise<KeptFile> {
  const checked = checkedName(name)
  if (bytes.byteLength > LARGEST_FILE)
    throw userError('fileTooLarge', {name: checked, most: LARGEST_FILE / 1_048_576})
  return {name: checked, bytes: bytes.byteLength, sha256: await originals.keep(bytes)}
}

/** Longer names are no names. */
const LONGEST_NAME = 400

function checkedName(given: string): string {
  const name = fileNameOf(given).replace(/^\/+/u, '')
  const odd = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(name) || name.split('/').includes('..')
  if (name === '' || name.length > LONGEST_NAME || odd) throw userError('fileName', {most: LONGEST_NAME})
  return name
}

/**
 * The submissions that files and a manifest make, given what is there already. A row on a file that was handed in
 * before makes that file a submission again, as the row says now. Throws a UserError that names the rows of files that
 * nobody handed in.
 */
export function handedIn(
  files: readonly KeptFile[],
  rows: readonly ManifestRow[],
  before: readonly Submission[]
): readonly Submission[] {
  const later = rowsWithoutFile(
    rows,
    files.map(({name}) => name)
  )
  const known = new Map(before.map(submission => [fileNameOf(submission.file.name), submission]))
  const missing = later.filter(({file}) => !known.has(fileNameOf(file)))
  if (missing.length > 0)
    throw userError('manifestMissing', {files: missing.map(({file}) => file).join(', ')})
  const mended = later.flatMap(row => {
    const earlier = known.get(fileNameOf(row.file))
    return earlier === undefined ? [] : [submissionOf(earlier.file, row)]
  })
  const made = files.map(file => submissionOf(file, rowOfFile(rows, file.name) ?? rowBefore(known, file)))
  // The same file given twice is one submission.
  return [...new Map([...made, ...mended].map(submission => [submission.id, submission])).values()]
}

/** What was said of the very same file before still holds. */
function rowBefore(
  known: ReadonlyMap<string, Submission>,
  {name, sha256}: KeptFile
): ManifestRow | undefined {
  const earlier = known.get(fileNameOf(name))
  return earlier?.file.sha256 === sha256 ? earlier.manifest : undefined
}
