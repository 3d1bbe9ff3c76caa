import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {UserError} from '../../domain/errors.js'
import {jsonOf} from '../../domain/json/json.js'
import {Reference} from '../../evaluate/extraction/reference.js'

/** A file and what it is known to say: block by block, or only as a text. */
export type Referenced = {readonly place: string; readonly known: Reference | string}

const ENDING = '.reference.json'
const TEXTS = 'reference-text'

/**
 * The files of a folder that have a reference, by name: `name.reference.json` beside `name.pdf`, or in the folder
 * `reference-text` a text in whose name the file's own ends, as `ca_en.txt` for `speech--ca_en.pdf`.
 */
export const withReferences = async (folder: string): Promise<readonly Referenced[]> => {
  const names = await namesIn(folder)
  if (names === null)
    throw new UserError(`${folder}: it cannot be opened as a folder: name one that is there.`)
  const texts = (await namesIn(path.join(folder, TEXTS))) ?? []
  const found = await Promise.all(
    names.map(async (name): Promise<Referenced | null> => {
      const stem = path.parse(name).name
      const place = path.join(folder, name)
      const exact = `${stem}${ENDING}`
      if (names.includes(exact) && !name.endsWith(ENDING))
        return {place, known: await referenceAt(path.join(folder, exact))}
      const text = texts.find(each => each.endsWith('.txt') && stem.endsWith(path.parse(each).name))
      if (text === undefined) return null
      return {place, known: await readFile(path.join(folder, TEXTS, text), 'utf8')}
    })
  )
  return found.filter(each => each !== null)
}

const referenceAt = async (place: string): Promise<Reference> => {
  const reference = Reference.safeParse(jsonOf(await readFile(place, 'utf8')))
  if (reference.success) return reference.data
  const where = reference.error.issues[0]?.path.join('.') ?? ''
  throw new UserError(`${place}: it is not a reference, at “${where}”: mend it, or make it again.`)
}

const namesIn = async (folder: string): Promise<readonly string[] | null> => {
  try {
    return (await readdir(folder)).toSorted()
  } catch (cause) {
    // There is no such folder, or it is none.
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
      return null
    throw cause
  }
}
