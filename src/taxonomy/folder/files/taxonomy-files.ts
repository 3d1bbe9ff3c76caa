import {PipelineFile} from '../../../domain/pipeline/pipeline.js'
import {Taxonomy} from '../../../domain/pipeline/taxonomy.js'
import type {Checked} from '../checked.js'
import type {FileReader} from '../file-reader.js'
import type {Lineage} from '../lineage/lineage.js'
import {taxonomyPath} from '../places.js'
import type {Listed} from './listed.js'

type Taxonomies = ReadonlyMap<string, Checked<Taxonomy> | undefined>

/** The taxonomies that a pipeline lists, and behind them those of its base of which it lists no version. */
export async function taxonomiesOf(
  listed: readonly Listed[],
  inherited: Lineage['inherited'],
  {read}: FileReader
): Promise<Taxonomies> {
  const taxonomies = new Map<string, Checked<Taxonomy> | undefined>()
  for (const {name, without} of listed) {
    const file = taxonomyPath(name)
    const missing = without(`The taxonomy ${name} is listed, but there is no file ${file}.`)
    taxonomies.set(name, await read(file, Taxonomy, missing))
  }
  for (const name of othersOf(inherited, [...taxonomies.keys()]))
    taxonomies.set(name, await read(taxonomyPath(name), Taxonomy))
  return taxonomies
}

/** The taxonomies of the base of which none of these is a version. */
function othersOf({taxonomies}: Lineage['inherited'], own: readonly string[]): readonly string[] {
  const ids = new Set(own.map(reference => reference.split('@')[0]))
  const listed = PipelineFile.shape.taxonomies.safeParse(taxonomies)
  return (listed.data ?? []).filter(reference => !ids.has(reference.split('@')[0]))
}
