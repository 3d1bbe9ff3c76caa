import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Edition} from '../../domain/edition/edition.js'
import {isPublished} from '../../editions/workflow/editions.js'
import {fileHeaders} from '../server/headers.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import type {Visit} from '../server/visit.js'
import {editionOfPath} from './shown.js'

/** The files of published editions. */
export const fileRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/editions/:id/files/:file{.+}',
    who: 'reader',
    does: 'Gives a file of a published edition, as it was signed.',
    handle: async visit => {
      const edition = await editionOfPath(visit)
      const file = visit.path.file ?? ''
      const files = (await filesOf(visit, edition)) ?? []
      // Only what is listed: no way out of the folder.
      if (!files.includes(file)) throw new Refusal('not-found')
      const bytes = await readFile(path.join(folderOf(visit, edition), file))
      return new Response(new Uint8Array(bytes), {headers: fileHeaders(path.basename(file))})
    }
  })
]

const folderOf = ({desk}: Visit, {number}: Edition): string => path.join(desk.editions.editions, number ?? '')

/** The files of a published edition, by their paths below its folder; null where that is not on this server. */
export async function filesOf(visit: Visit, edition: Edition): Promise<readonly string[] | null> {
  if (!isPublished(edition)) return null
  const folder = folderOf(visit, edition)
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => null)
  if (entries === null) return null
  return entries
    .flatMap(entry =>
      entry.isFile()
        ? [path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')]
        : []
    )
    .toSorted()
}
