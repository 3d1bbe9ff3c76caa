import {readFile as bytesOf} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {openSandbox} from '../../src/queue/sandbox/sandbox.js'
import {readFile} from '../../src/stages/extract/read-file.js'
import type {SourceFile} from '../../src/stages/stage.js'
import {timed} from '../measure/figures.js'

/** Seconds to read all files once warm: in this process, and through a sandbox of one child and of one a core. */
export type OwnReading = {
  readonly pages: number
  readonly inProcess: number
  readonly oneChild: number
  readonly allChildren: number
  readonly children: number
}

/** Passes before the one that is timed: the engine takes some 200 pages to get up to speed. */
const WARMING = 3

/** Reads every file several times each way, and times the last. Throws where a file cannot be read. */
export async function ownReading(places: readonly string[]): Promise<OwnReading> {
  const files = await Promise.all(
    places.map(async place => ({name: path.basename(place), bytes: await bytesOf(place)}))
  )
  const inTurn = async () => {
    let pages = 0
    for (const file of files) pages += await pagesOf(file, readFile)
    return pages
  }
  for (let pass = 0; pass < WARMING; pass++) await inTurn()
  const {seconds, given: pages} = await timed(inTurn)
  const children = availableParallelism()
  return {
    pages,
    inProcess: seconds,
    oneChild: await throughSandbox(files, 1),
    allChildren: await throughSandbox(files, children),
    children
  }
}

async function throughSandbox(files: readonly SourceFile[], size: number): Promise<number> {
  const sandbox = openSandbox({size})
  try {
    const all = () => Promise.all(files.map(file => pagesOf(file, sandbox.read)))
    for (let pass = 0; pass < WARMING; pass++) await all()
    return (await timed(all)).seconds
  } finally {
    await sandbox.close()
  }
}

async function pagesOf(file: SourceFile, read: typeof readFile): Promise<number> {
  const outcome = await read(file)
  if ('failure' in outcome) throw new Error(outcome.failure.message)
  return outcome.value.document?.pageCount ?? 0
}
