import {existsSync, readFileSync} from 'node:fs'
import {bytesOf, groupsIn, letterGroups, type Weights, weightsOf} from './letter-groups.js'

/** The library that tells languages. */
export type Library = {
  readonly detect: (text: string) => {
    readonly language: string
    readonly isReliable: () => boolean
    readonly getScores: () => Record<string, number>
  }
}

/** How much the library knows: the first for documents, the second, with half of it, for passages. */
export const sizes = ['medium', 'extrasmall'] as const
export type Size = (typeof sizes)[number]

/**
 * The library with what it knows. It brings this as a program that makes a hundred thousand objects, in a third of a
 * second and 160 MB; where the build has kept it as bytes, the library looks there, and says the same.
 */
export const library = async (size: Size): Promise<Library> => {
  const found =
    opened[size] ?? (existsSync(placeOf(size, 'bytes')) ? await asKept(size) : await asBrought(size))
  opened[size] = found
  return found
}

/** Where the build keeps what the library knows. */
export const keptFolder = new URL('./kept/', import.meta.url)

/** The program by which the library brings what it knows. */
export const broughtAs = (size: Size): URL => inLibrary(`ngrams/${size}.js`)

/** What the build keeps: files by their places. */
export const toKeep = async (
  size: Size
): Promise<readonly (readonly [place: URL, content: Uint8Array])[]> => {
  const {ngramsData}: {ngramsData: Brought} = await import(broughtAs(size).href)
  const {ngrams, ...others} = ngramsData
  return [
    [placeOf(size, 'json'), new TextEncoder().encode(JSON.stringify(others))],
    [placeOf(size, 'bytes'), bytesOf(letterGroups(ngrams))]
  ]
}

const opened: Partial<Record<Size, Library>> = {}

type Brought = {readonly ngrams: Readonly<Record<string, Weights>>}

/** What all of the library's entries are made with. */
type Maker = {
  readonly createEld: () => {readonly instance: Library; readonly loadData: (brought: Brought) => unknown}
}

const asKept = async (size: Size): Promise<Library> => {
  const {createEld}: Maker = await import(inLibrary('languageDetector.js').href)
  const groups = groupsIn(new Uint8Array(readFileSync(placeOf(size, 'bytes'))))
  const ngrams = new Proxy({}, {get: (_, group) => weightsOf(groups, String(group))})
  const {instance, loadData} = createEld()
  loadData({...JSON.parse(readFileSync(placeOf(size, 'json'), 'utf8')), ngrams})
  return instance
}

const asBrought = async (size: Size): Promise<Library> =>
  (await (size === 'medium' ? import('eld/medium') : import('eld/extrasmall'))).eld

const placeOf = (size: Size, kind: 'bytes' | 'json'): URL => new URL(`${size}.${kind}`, keptFolder)

/** A file that the library does not offer by name. */
const inLibrary = (file: string): URL => new URL(`../${file}`, import.meta.resolve('eld'))
