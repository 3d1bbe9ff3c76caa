import {constants} from 'node:fs'
import {access, mkdir} from 'node:fs/promises'
import path from 'node:path'
import type {Format} from '../../digest/formats.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {UserError} from '../../domain/errors.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Run, Store} from '../../store/store.js'
import {notWritable, putInPlace} from './put-in-place.js'
import {takeOutStaleParts} from './stale-parts.js'
import {verifiedPassages} from './verified-passages.js'

/** The files that were written, and a sentence for each format that this machine cannot write. */
export type Written = {readonly files: readonly string[]; readonly notWritten: readonly string[]}

/**
 * Writes the digest in the formats asked for into a folder, in one language, each file whole or not at all. Before that
 * every quote and passage is held against the text of its document; where one differs, nothing is written and an Error
 * says which. A format that cannot be written here keeps no other from being written.
 */
export async function writeDigest(
  digest: Digest,
  folder: string,
  source: {
    readonly run: Run
    readonly pipeline: Pipeline
    readonly store: Store
    readonly language: UnLanguage
    readonly formats: readonly Format[]
  }
): Promise<Written> {
  const passages = await verifiedPassages(digest, source)
  const files: string[] = []
  const notWritten: string[] = []
  for (const format of source.formats) {
    const contents = await format
      .files(digest, passages, source.language)
      .catch((cause: unknown) => sentenceOf(cause))
    if (typeof contents === 'string') {
      notWritten.push(contents)
      continue
    }
    for (const [name, content] of contents) {
      await putInPlace(path.join(folder, name), content, REMEDY)
      files.push(path.join(folder, name))
    }
    await takeOutStaleParts(folder, [...contents.keys()])
  }
  return {files, notWritten}
}

/** What somebody must do for a format to be written; anything else is a bug, and rises. */
function sentenceOf(cause: unknown): string {
  if (cause instanceof UserError) return cause.message
  throw cause
}

/** Makes the folder of a digest. Throws a UserError where it cannot be written, before any work is done for it. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
    await access(folder, constants.W_OK)
  } catch (cause) {
    throw notWritable(folder, REMEDY, cause)
  }
}

const REMEDY = 'name another folder with --out'
