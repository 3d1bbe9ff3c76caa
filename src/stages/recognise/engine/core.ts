import {createRequire} from 'node:module'
import path from 'node:path'
import type {Picture} from '../../extract/pdf/pdfium/picture.js'
import {dataIn} from '../languages/language-data.js'
import {graymap} from './graymap.js'

/** The engine with its memory, and the files of data that are in its reach. */
export type Engine = {
  readonly core: Core
  /** Each with whether it sets variables of the engine. */
  readonly held: Map<string, {readonly tunes: boolean}>
  /** Starting it costs a tenth of a second, so that it stays until other languages are wanted. */
  reader: {readonly languages: string; readonly api: Api} | null
  /** The languages whose data have set its variables, together; null where it is as it was loaded. */
  tunedBy: string | null
}

/** What is used of the library. Its objects live in its own memory, and are destroyed by hand. */
export type Core = {
  readonly FS: {readonly writeFile: (path: string, bytes: Uint8Array) => void}
  readonly TessBaseAPI: new () => Api
  readonly OSResults: new () => Orientation
  readonly destroy: (object: Api | Orientation | Walk) => void
  readonly getPointer: (object: Walk) => number
}

export type Api = {
  readonly Init: (folder: null, languages: string, mode: number) => number
  readonly SetVariable: (name: string, value: string) => boolean
  /** Takes the picture at `/input`. */
  readonly SetImageFile: (exif: number, tilt: number) => number
  readonly SetRectangle: (left: number, top: number, width: number, height: number) => void
  readonly FindLines: () => number
  readonly GetGradient: () => number
  readonly Recognize: (monitor: null) => number
  readonly GetIterator: () => Walk
  readonly DetectOS: (results: Orientation) => boolean
  readonly ClearAdaptiveClassifier: () => void
  readonly End: () => void
}

/** What is told of how a page lies; it belongs to the results it is read from. */
export type Orientation = {
  readonly best_result: {
    readonly orientation_id: 0 | 1 | 2 | 3
    readonly script_id: number
    readonly sconfidence: number
  }
  readonly unicharset: {readonly get_script_from_script_id: (id: number) => string}
}

/** A walk over what was read; each level is a number. */
export type Walk = {
  readonly Begin: () => void
  readonly Next: (level: number) => boolean
  readonly IsAtBeginningOf: (level: number) => boolean
  readonly GetUTF8Text: (level: number) => string
  readonly Confidence: (level: number) => number
  readonly getBoundingBox: (level: number) => {
    readonly x0: number
    readonly y0: number
    readonly x1: number
    readonly y1: number
  }
  readonly getBaseline: (level: number) => {
    readonly y0: number
    readonly y1: number
    readonly has_baseline: boolean
  }
  readonly getRowAttributes: () => {readonly row_height: number}
}

let loaded: Promise<Engine> | null = null

/** The engine's memory never shrinks, so that after a picture of more dots it is thrown away. */
const mostDots = 8_000_000

/**
 * The one engine of this process, with some files of data in its reach. What the data of a language set stays set after
 * its end, and would change how others are read, so that then another engine takes its place.
 */
export const engineWith = async (files: readonly string[]): Promise<Engine> => {
  const languages = codesIn(files)
  const last = await loaded
  if (last !== null && last.tunedBy !== null && last.tunedBy !== languages) loaded = null
  loaded ??= load()
  const engine = await loaded
  for (const file of files) {
    if (engine.held.has(file)) continue
    const bytes = await dataIn(file)
    engine.core.FS.writeFile(`/${codeIn(file)}.traineddata`, bytes)
    engine.held.set(file, {tunes: hasVariables(bytes)})
  }
  if (files.some(file => engine.held.get(file)?.tunes)) engine.tunedBy = languages
  return engine
}

/** A file of data begins with how many parts it may have, and where each is; the first sets variables, and may be none. */
const hasVariables = (bytes: Uint8Array): boolean =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigInt64(4, true) >= 0n

/** What the engine calls the languages of some files, together. */
export const codesIn = (files: readonly string[]): string => files.map(codeIn).join('+')

/** What the engine calls the language whose data is in a file. */
export const codeIn = (file: string): string => path.basename(file).split('.')[0] ?? ''

/** Ready an API of the engine; a mode is a number. */
export const started = ({core}: Engine, languages: string, mode: number): Api => {
  const api = new core.TessBaseAPI()
  if (api.Init(null, languages, mode) !== 0) throw new Error(`The engine does not start with ${languages}`)
  api.SetVariable('debug_file', '/dev/null')
  return api
}

/** Lay a picture before it. */
export const show = ({core}: Engine, api: Api, picture: Picture) => {
  core.FS.writeFile('/input', graymap(picture))
  if (api.SetImageFile(1, 0) !== 0) throw new Error('The engine does not take a picture')
  api.SetVariable('user_defined_dpi', String(Math.round(picture.dpi)))
}

/** Give its memory back. */
export const ended = ({core}: Engine, api: Api) => {
  api.End()
  core.destroy(api)
}

/** Use the engine for a picture. After an error its memory is in no known state, so that it is never used again. */
export const guarded = <T>({dots}: Picture, use: () => T): T => {
  try {
    const given = use()
    if (dots.length > mostDots) loaded = null
    return given
  } catch (error) {
    loaded = null
    throw error
  }
}

/**
 * The compiled engine itself. The threads, caches and downloads of the library around it are left aside, so that nothing
 * can reach a network; and one build serves all machines, as those for newer processors may round differently.
 */
const load = async (): Promise<Engine> => {
  const library = createRequire(createRequire(import.meta.url).resolve('tesseract.js'))
  const open: (options: object) => Promise<Core> = library('tesseract.js-core/tesseract-core-simd')
  return {
    core: await open({print: () => {}, printErr: () => {}}),
    held: new Map(),
    reader: null,
    tunedBy: null
  }
}
