import type {z} from 'zod'
import {sha256OfBytes} from '../../domain/json/content-id.js'
import type {Fault} from '../faults/fault.js'
import {type Checked, checkedBy} from './checked.js'
import type {Lineage} from './lineage/lineage.js'
import {withBase} from './lineage/with-base.js'
import {pipelineFile} from './places.js'
import {readYaml} from './yaml-source.js'

/** Reads the files of one pipeline, and gathers what is wrong with them. */
export type FileReader = {
  /** A file as its schema has it; undefined, with a fault, where that cannot be. `missing` is the fault of no file. */
  readonly read: <Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    missing?: Fault
  ) => Promise<Checked<z.infer<Schema>> | undefined>
  /** The same; null, without a fault, for no file. */
  readonly readIfThere: <Schema extends z.ZodType>(
    file: string,
    schema: Schema
  ) => Promise<Checked<z.infer<Schema>> | null | undefined>
  readonly isThere: (file: string) => Promise<boolean>
  readonly find: Lineage['find']
  readonly tell: (...faults: readonly Fault[]) => void
}

/** The reader of a pipeline and of what it extends, which tells each fault as it is found. */
export function fileReader(lineage: Lineage, tell: FileReader['tell']): FileReader {
  const {find} = lineage
  const isThere = async (file: string) => (await find(file)) !== null
  const read: FileReader['read'] = async (file, schema, missing = missingFile(file)) => {
    const found = await find(file)
    if (found === null) {
      tell(missing)
      return undefined
    }
    const source = readYaml(found.name, new TextDecoder().decode(found.bytes))
    const whole = file === pipelineFile ? withBase(source, lineage) : source
    const checked = checkedBy(schema, whole)
    if ('value' in checked)
      return {value: checked.value, fault: whole.fault, sha256: sha256OfBytes(found.bytes)}
    tell(...checked.faults)
    return undefined
  }
  return {
    read,
    readIfThere: async (file, schema) => ((await isThere(file)) ? await read(file, schema) : null),
    isThere,
    find,
    tell
  }
}

const missingFile = (file: string): Fault => ({file, line: 1, message: 'This file is missing.'})
