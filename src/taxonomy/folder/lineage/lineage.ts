import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Fault} from '../../faults/fault.js'
import {absent} from '../../pipeline-files.js'
import {pipelineFile} from '../places.js'
import {readYaml, type YamlSource} from '../yaml-source.js'
import {type Entries, gives, isMap, together} from './entries.js'

/** A file of a pipeline as found: its name as seen from the pipeline's own folder, and its bytes. */
export type Found = {readonly name: string; readonly bytes: Uint8Array}

/** A pipeline's folder and those that it extends. */
export type Lineage = {
  /** Its own first, then its base, then that one's base. */
  readonly folders: readonly string[]
  /** The file in the first of these folders that has one; null where none has. */
  readonly find: (file: string) => Promise<Found | null>
  /** What the base says in its `pipeline.yaml`, and its bases after it; empty where there is none. */
  readonly inherited: Entries
  /** A fault of an entry that is inherited, in the file that gives it; null for one that no base gives. */
  readonly faultOfInherited: (path: readonly PropertyKey[], message: string) => Fault | null
  /** What is wrong with what a pipeline extends: then nothing else can be said of it. */
  readonly faults: readonly Fault[]
}

/** Follows `extends` from a pipeline's folder to its base, and on, as far as it leads. */
export async function lineageOf(folder: string): Promise<Lineage> {
  const levels: Level[] = [{folder, name: ''}]
  const inherited: Entries[] = []
  const bases: YamlSource[] = []
  const faults: Fault[] = []
  for (let at = 0; at < levels.length; at++) {
    const {folder: here = '', name = ''} = levels[at] ?? {}
    const source = await pipelineFileIn(here, name)
    if (at > 0) {
      faults.push(...(source?.faults ?? []))
      inherited.push(entriesOf(source))
      if (source !== null) bases.push(source)
    }
    const base = entriesOf(source).extends
    if (source === null || typeof base !== 'string') continue
    const next = {folder: path.join(here, base), name: path.posix.join(name, base)}
    const fault = await faultOf(next, levels)
    if (fault === null) levels.push(next)
    else faults.push(source.fault(['extends'], `This extends ${base}, ${fault}`))
  }
  return {
    folders: levels.map(({folder}) => folder),
    find: file => firstWith(file, levels),
    inherited: together(inherited.toReversed()),
    faultOfInherited: (path, message) =>
      bases.find(base => gives(entriesOf(base), path))?.fault(path, message) ?? null,
    faults
  }
}

/** A folder, and its name as seen from the first one. */
type Level = {readonly folder: string; readonly name: string}

async function faultOf(next: Level, levels: readonly Level[]): Promise<string | null> {
  if (levels.some(({folder}) => path.resolve(folder) === path.resolve(next.folder)))
    return 'and so stands on itself: take this out, or name another pipeline.'
  const file = path.join(next.folder, pipelineFile)
  if ((await readFile(file).catch(absent)) !== null) return null
  return `but there is no file ${path.posix.join(next.name, pipelineFile)}: name the folder of a pipeline, as seen from this one.`
}

async function firstWith(file: string, levels: readonly Level[]): Promise<Found | null> {
  for (const {folder, name} of levels) {
    const bytes = await readFile(path.join(folder, file)).catch(absent)
    if (bytes !== null) return {name: path.posix.join(name, file), bytes}
  }
  return null
}

async function pipelineFileIn(folder: string, name: string): Promise<YamlSource | null> {
  const bytes = await readFile(path.join(folder, pipelineFile)).catch(absent)
  return bytes === null
    ? null
    : readYaml(path.posix.join(name, pipelineFile), new TextDecoder().decode(bytes))
}

const entriesOf = (source: YamlSource | null): Entries => {
  const value = source?.value
  return isMap(value) ? value : {}
}
