import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {sha256Of, sha256OfBytes} from '../domain/json/content-id.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {lineageOf} from './lineage.js'

/** Where the build puts pipelines that it has read and checked, so that no start reads their YAML again. */
export const compiledFolder = fileURLToPath(new URL('../../dist/pipelines', import.meta.url))

/** What a pipeline is trained on is no part of it. */
const LEFT_OUT = 'training'

/**
 * A hash of every file of a pipeline's folder, names and bytes, and of those that it extends; null where there is no
 * such folder.
 */
export async function fingerprintOf(folder: string): Promise<string | null> {
  const {folders} = await lineageOf(folder)
  const [own = null, ...bases] = await Promise.all(folders.map(hashOfFiles))
  return own === null || bases.length === 0 ? own : sha256Of([own, ...bases])
}

async function hashOfFiles(folder: string): Promise<string | null> {
  const files = await filesIn(folder)
  if (files === null) return null
  const hashes = await Promise.all(
    files.map(async file => [file, sha256OfBytes(await readFile(path.join(folder, file)))] as const)
  )
  return sha256Of(hashes)
}

/** A pipeline as the build left it, if it was built of just these bytes. */
export async function compiledPipeline(fingerprint: string): Promise<Pipeline | null> {
  const bytes = await readFile(path.join(compiledFolder, `${fingerprint}.json`), 'utf8').catch(absent)
  if (bytes === null) return null
  // Only the build writes it, from a pipeline that its schema accepted.
  const pipeline: Pipeline = JSON.parse(bytes)
  return pipeline
}

async function filesIn(folder: string): Promise<readonly string[] | null> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(absent)
  if (entries === null) return null
  return entries
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'))
    .filter(file => file.split('/')[0] !== LEFT_OUT)
    .toSorted()
}

const absent = (error: unknown): null => {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return null
  throw error
}
