import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {absent, filesIn} from '../pipeline-files.js'

/**
 * What the build noted of a pipeline: its folder and those that it extends, the traces that its files have on the disk, and
 * their fingerprint. Folders are as seen from the note, so that a whole project may be moved.
 */
export type Noted = {
  readonly folders: readonly string[]
  readonly traces: string
  readonly fingerprint: string
}

/** The file of the notes, beside the compiled pipelines. */
export const NOTES = 'untouched.json'

/** A file that was changed so shortly before, in milliseconds, may be changed once more without a sign. */
const tooFresh = 2_000

/**
 * A note by which the fingerprint of a pipeline is told again without reading its files; null where one of them was
 * changed just now.
 */
export async function notedOf(
  folders: readonly string[],
  fingerprint: string,
  {place, now}: {readonly place: string; readonly now: number}
): Promise<Noted | null> {
  const {traces, latest} = await tracesOf(folders)
  if (latest > now - tooFresh) return null
  return {folders: folders.map(folder => path.relative(place, path.resolve(folder))), traces, fingerprint}
}

/** The fingerprint that was noted of a pipeline's folder, if no file has come, gone or changed since; else null. */
export async function fingerprintNoted(folder: string, place: string): Promise<string | null> {
  const written = await readFile(path.join(place, NOTES), 'utf8').catch(absent)
  if (written === null) return null
  // Only the build writes it.
  const all: readonly Noted[] = JSON.parse(written)
  const noted = all.find(({folders: [own = '']}) => path.resolve(place, own) === path.resolve(folder))
  if (noted === undefined) return null
  const {traces} = await tracesOf(noted.folders.map(each => path.resolve(place, each)))
  return traces === noted.traces ? noted.fingerprint : null
}

/**
 * What tells on the disk whether files of some folders were touched: the name, place and length of each, and when it was written and when it
 * was changed in any way, which no program can set; and the latest of these times.
 */
async function tracesOf(
  folders: readonly string[]
): Promise<{readonly traces: string; readonly latest: number}> {
  const files = await Promise.all(
    folders.map(
      async folder => (await filesIn(folder))?.map(file => ({file, place: path.join(folder, file)})) ?? []
    )
  )
  const found = await Promise.all(
    files.flat().map(async ({file, place}) => {
      const {ino, size, mtimeMs, ctimeMs} = await stat(place)
      return {file, ino, size, mtimeMs, ctimeMs}
    })
  )
  return {
    traces: found.map(each => Object.values(each).join(' ')).join('\n'),
    latest: Math.max(0, ...found.map(({mtimeMs, ctimeMs}) => Math.max(mtimeMs, ctimeMs)))
  }
}
