import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify} from 'yaml'
import type {Taxonomy} from '../../domain/pipeline/taxonomy.js'
import type {Fault} from '../faults/fault.js'

/** A YAML file as read: its value, and the line of every entry. */
export type YamlSource = {
  readonly file: string
  /** Undefined where the file is not YAML. */
  readonly value: unknown
  /** What makes it no YAML; empty where there is a value. */
  readonly faults: readonly Fault[]
  /** A fault at the entry a path leads to, or at the nearest one above that exists. */
  readonly fault: (path: readonly PropertyKey[], message: string) => Fault
}

/** Reads YAML so that whatever is wrong in it can be told with its line. */
export function readYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const at = (offset: number, message: string): Fault => ({
    file,
    line: Math.max(1, lines.linePos(offset).line),
    message
  })
  const faults = [...document.errors, ...document.warnings].map(({pos, message}) =>
    at(pos[0], `This is not valid YAML: ${message.replace(/\.?$/, '.')}`)
  )
  return {
    file,
    value: faults.length === 0 ? document.toJS() : undefined,
    faults,
    fault: (path, message) => at(offsetOf(document.contents, path), message)
  }
}

/** A taxonomy as a file of a pipeline. What is empty is left out, as its absence says the same. */
export const taxonomyYaml = ({codes, ...head}: Taxonomy): string =>
  stringify(
    {
      ...head,
      codes: codes.map(code =>
        Object.fromEntries(
          Object.entries(code).filter(([, value]) => !Array.isArray(value) || value.length > 0)
        )
      )
    },
    {lineWidth: 120}
  )

function offsetOf(contents: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = contents
  let offset = contents?.range?.[0] ?? 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && String(key.value) === String(step))
      if (pair === undefined) break
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      const entry = node.items[step]
      const range = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'range') : undefined
      if (!Array.isArray(range)) break
      offset = Number(range[0])
      node = entry
    } else break
  }
  return offset
}
