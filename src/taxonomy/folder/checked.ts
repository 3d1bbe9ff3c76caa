import type {z} from 'zod'
import type {Fault} from '../faults/fault.js'
import {schemaFaults} from '../faults/schema-faults.js'
import type {YamlSource} from './yaml-source.js'

/** One file that its schema accepts, with the lines of its entries. */
export type Checked<Value> = {
  readonly value: Value
  readonly fault: YamlSource['fault']
  readonly sha256: string
}

/** What a YAML file says, if it is YAML and its schema accepts it; else what is wrong with it. */
export function checkedBy<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource
): {readonly value: z.infer<Schema>} | {readonly faults: readonly Fault[]} {
  if (source.faults.length > 0) return {faults: source.faults}
  const parsed = schema.safeParse(source.value)
  return parsed.success ? {value: parsed.data} : {faults: schemaFaults(source, parsed.error.issues)}
}
