import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {sha256Of, sha256OfBytes} from '../../domain/json/content-id.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {absent, filesIn} from '../pipeline-files.js'
import {pipelineIn} from './compiled-text.js'
import {fingerprintNoted} from './untouched.js'

/** Where the build puts pipelines that it has read and checked, so that no start reads their YAML again. */
export const compiledFolder = fileURLToPath(new URL('../../../dist/pipelines', import.meta.url))

/**
 * A hash of every file of a pipeline's folder, names and bytes, and of those that it extends; null where there is no
 * such folder. Where the build noted it and no file was touched since, it is not worked out again.
 */
export const fingerprintOf = async (folder: string): Promise<string | null> =>
  (await fingerprintNoted(folder, compiledFolder)) ?? (await hashed(folder)).fingerprint

/** The same, always from the files; and the folders in which they are. */
export async function hashed(
  folder: string
): Promise<{readonly fingerprint: string | null; readonly folders: readonly string[]}> {
  // Loaded where it is needed alone: to read YAML takes a good part of a short command's time.
  const {lineageOf} = await import('../folder/lineage/lineage.js')
  const {folders} = await lineageOf(folder)
  const [own = null, ...bases] = await Promise.all(folders.map(hashOfFiles))
  return {fingerprint: own === null || bases.length === 0 ? own : sha256Of([own, ...bases]), folders}
}

async function hashOfFiles(folder: string): Promise<string | null> {
  const files = await filesIn(folder)
  if (files === null) return null
  const hashes = await Promise.all(
    files.map(async file => [file, sha256OfBytes(await readFile(path.join(folder, file)))] as const)
  )
  return sha256Of(hashes)
}

/** The file of a compiled pipeline. */
export const compiledFile = (fingerprint: string): string => `${fingerprint}.txt`

/** A pipeline as the build left it, if it was built of just these bytes. */
export async function compiledPipeline(fingerprint: string): Promise<Pipeline | null> {
  const bytes = await readFile(path.join(compiledFolder, compiledFile(fingerprint))).catch(absent)
  return bytes === null ? null : pipelineIn(bytes.toString())
}
