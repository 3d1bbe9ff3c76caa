import path from 'node:path'
import type {Taxonomy} from '../../domain/pipeline/taxonomy.js'
import {taxonomiesIn} from '../../exchange/qdc/as-taxonomies.js'
import {differences} from '../../exchange/qdc/difference.js'
import {readCodebook} from '../../exchange/qdc/read-codebook.js'
import {textOf} from '../../run/intake/json-lines.js'
import {putInPlace} from '../../run/writing/put-in-place.js'
import {taxonomyYaml} from '../../taxonomy/folder/yaml-source.js'
import {loadPipeline} from '../../taxonomy/load-pipeline.js'
import {plain} from '../terminal/plain.js'

/** What a codebook is taken in with. */
export type CodebookOptions = {readonly pipeline: string; readonly id: string; readonly out?: string}

/**
 * Tells how a codebook differs from the taxonomies of a pipeline; and writes each of its taxonomies that does as a file
 * of a pipeline, where somebody says where to.
 */
export async function takeInCodebook(
  file: string,
  {pipeline: folder, id, out}: CodebookOptions
): Promise<void> {
  const pipeline = await loadPipeline(folder)
  const taxonomies = taxonomiesIn(readCodebook(await textOf(file), path.basename(file)), {pipeline, rest: id})
  for (const theirs of taxonomies) {
    const ours = pipeline.taxonomies.find(each => each.id === theirs.id)
    const found = differences(theirs, ours)
    if (found.length === 0) console.log(plain(`${theirs.id}: the same as in the pipeline.`))
    for (const sentence of found) console.log(plain(sentence))
    if (out === undefined || found.length === 0) continue
    const next = asNextVersion(theirs, ours)
    const place = path.join(out, next.id, `${next.version}.yaml`)
    await putInPlace(place, taxonomyYaml(next))
    console.log(plain(`Wrote ${place}`))
  }
}

/** A released version is never edited: what comes back is the next one. */
function asNextVersion(theirs: Taxonomy, ours: Taxonomy | undefined): Taxonomy {
  if (ours === undefined) return theirs
  const [major = '1', minor = '0'] = ours.version.split('.')
  return {...theirs, version: `${major}.${Number(minor) + 1}.0`, replaces: ours.version}
}
