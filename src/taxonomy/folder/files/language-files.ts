import {FieldsFile, Lexicon} from '../../../domain/pipeline/lexicon.js'
import type {Checked} from '../checked.js'
import type {FileReader} from '../file-reader.js'
import type {Listed} from './listed.js'
import {MannerFile, withManner} from './manner-files.js'

/** The words of the concepts in each language that a pipeline lists, with those of its manner. */
export async function lexiconsOf(
  listed: readonly Listed[],
  {read, readIfThere}: FileReader
): Promise<ReadonlyMap<string, Checked<Lexicon> | undefined>> {
  const lexicons = new Map<string, Checked<Lexicon> | undefined>()
  for (const {name, without} of listed) {
    const file = `concepts/${name}.yaml`
    const missing = without(`The language ${name} is listed, but there is no file ${file}.`)
    const words = await read(file, Lexicon, missing)
    lexicons.set(name, withManner(words, await readIfThere(`manner/${name}.yaml`, MannerFile)))
  }
  return lexicons
}

/** The words of broad fields in those languages that have any. */
export async function fieldsOf(
  listed: readonly Listed[],
  {readIfThere}: FileReader
): Promise<ReadonlyMap<string, Checked<FieldsFile> | undefined>> {
  const fields = new Map<string, Checked<FieldsFile> | undefined>()
  for (const {name} of listed) {
    const read = await readIfThere(`fields/${name}.yaml`, FieldsFile)
    if (read !== null) fields.set(name, read)
  }
  return fields
}
