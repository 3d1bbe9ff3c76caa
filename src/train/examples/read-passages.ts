import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {sha256OfBytes} from '../../domain/json/content-id.js'
import {jsonOf} from '../../domain/json/json.js'
import {userError} from '../../domain/refusals/refuse.js'
import {TrainingPassage, type WrittenPassage} from './training-passage.js'

/** Passages in the order of their files and lines, and the SHA-256 of each file by its name. */
export type TrainingSet = {
  readonly passages: readonly WrittenPassage[]
  readonly files: Readonly<Record<string, string>>
}

const ENDING = '.jsonl'

/**
 * Read all files of training passages in a folder; a file holds what one writer wrote, and is named for them. A
 * `UserError` names the first line that is no training passage, or says that there is none.
 */
export async function readTrainingSet(folder: string): Promise<TrainingSet> {
  const names = (await namesIn(folder)).filter(name => name.endsWith(ENDING)).toSorted()
  const files = await Promise.all(
    names.map(async name => ({name, bytes: await readFile(path.join(folder, name))}))
  )
  const passages = files.flatMap(({name, bytes}) =>
    new TextDecoder()
      .decode(bytes)
      .split('\n')
      .flatMap((line, at) =>
        line.trim() === ''
          ? []
          : [
              {
                ...passageIn(line, {file: path.join(folder, name), line: at + 1}),
                writer: name.slice(0, -ENDING.length)
              }
            ]
      )
  )
  if (passages.length === 0) throw userError('trainingEmpty', {folder})
  return {passages, files: Object.fromEntries(files.map(({name, bytes}) => [name, sha256OfBytes(bytes)]))}
}

type Place = {readonly file: string; readonly line: number}

function passageIn(line: string, place: Place): TrainingPassage {
  const read = TrainingPassage.safeParse(jsonOf(line))
  if (read.success) return read.data
  const field = read.error.issues[0]?.path.join('.') ?? ''
  throw field === ''
    ? userError('trainingNoPassage', place)
    : userError('trainingWrongField', {...place, field})
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (cause) {
    // There is no such folder, or it is none.
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
      throw userError('trainingNoFolder', {folder})
    throw cause
  }
}
