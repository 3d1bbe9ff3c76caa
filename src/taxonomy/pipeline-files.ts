import {readdir} from 'node:fs/promises'
import path from 'node:path'

/** What a pipeline is trained on is no part of it. */
const LEFT_OUT = 'training'

/** The files of one pipeline's folder, as seen from it, in order; null where there is no such folder. */
export async function filesIn(folder: string): Promise<readonly string[] | null> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(absent)
  if (entries === null) return null
  return entries
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'))
    .filter(file => file.split('/')[0] !== LEFT_OUT)
    .toSorted()
}

/** Null for what is not there; any other trouble rises. */
export const absent = (error: unknown): null => {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return null
  throw error
}
