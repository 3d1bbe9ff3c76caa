import type {PipelineFolder} from '../folder/pipeline-folder.js'
import {taxonomyPath} from '../folder/places.js'
import type {Fault} from './fault.js'

/** What is wrong within and between taxonomies that each satisfy their schema. */
export async function taxonomyFaults(folder: PipelineFolder): Promise<readonly Fault[]> {
  const within = await Promise.all(
    [...folder.taxonomies].map(async ([reference, taxonomy]) => {
      if (taxonomy === undefined) return []
      const {value, fault} = taxonomy
      const [id, version] = reference.split('@')
      const faults: Fault[] = []
      if (value.id !== id)
        faults.push(fault(['id'], `The id is ${value.id}, but the file stands where ${id} belongs.`))
      if (value.version !== version)
        faults.push(
          fault(['version'], `The version is ${value.version}, but the file stands where ${version} belongs.`)
        )
      for (const {value: code, index} of twice(value.codes.map(({code}) => code)))
        faults.push(fault(['codes', index, 'code'], `The code ${code} stands here twice.`))
      if (
        value.replaces !== undefined &&
        !(await folder.isThere(taxonomyPath(replaced(value.id, value.replaces))))
      )
        faults.push(
          fault(
            ['replaces'],
            `This replaces ${value.replaces}, but there is no file ${taxonomyPath(replaced(value.id, value.replaces))}.`
          )
        )
      const released = folder.released[reference]
      if (released !== undefined && released !== taxonomy.sha256)
        faults.push(
          fault(
            [],
            `${reference} was released and has been changed since; put it back and add the next version instead.`
          )
        )
      return faults
    })
  )
  return [...listedTwice(folder), ...within.flat()]
}

/** Two versions of one taxonomy would give two codes one id. */
function listedTwice({file}: PipelineFolder): readonly Fault[] {
  if (file === undefined) return []
  const {taxonomies} = file.value
  const idOf = (reference: string) => reference.split('@')[0] ?? reference
  return twice(taxonomies.map(idOf)).map(({value, index}) => {
    const again = taxonomies.indexOf(taxonomies[index] ?? '') < index
    const message = again
      ? `The taxonomy ${taxonomies[index]} is listed twice.`
      : `The taxonomy ${value} is listed in two versions, so that one id stands for two codes: keep one.`
    return file.fault(['taxonomies', index], message)
  })
}

/** The full ids of all codes of the taxonomies that could be read. */
export const codesOf = (folder: PipelineFolder): ReadonlySet<string> =>
  new Set(
    [...folder.taxonomies.values()].flatMap(taxonomy =>
      (taxonomy?.value.codes ?? []).map(({code}) => `${taxonomy?.value.id}/${code}`)
    )
  )

/** Whether a code that is not found is really unknown, and not just in a file that cannot be read. */
export const everyTaxonomyRead = (folder: PipelineFolder): boolean =>
  folder.taxonomies.size > 0 && [...folder.taxonomies.values()].every(taxonomy => taxonomy !== undefined)

/** The values that stood earlier in the list, with their places. */
export const twice = (
  values: readonly string[]
): readonly {readonly value: string; readonly index: number}[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [{value, index}] : []))

// "1.0.0" is of the same taxonomy; "other@1.0.0" names it.
const replaced = (id: string, replaces: string): string =>
  replaces.includes('@') ? replaces : `${id}@${replaces}`
