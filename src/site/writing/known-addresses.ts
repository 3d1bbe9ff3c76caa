import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {z} from 'zod'
import {UserError} from '../../domain/errors.js'
import {jsonOf} from '../../domain/json/json.js'
import {addresses} from '../addresses.js'

const Address = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/)

/** `addresses.json` of a site: every page that any build ever made there, and the files that only pages name. */
export const KnownAddresses = z.strictObject({
  format: z.literal('concord-site/1'),
  pages: z.array(Address),
  parts: z.array(Address)
})
export type KnownAddresses = z.infer<typeof KnownAddresses>

/** What earlier builds left in a folder; nothing where there was none. Throws a UserError where the list is damaged. */
export async function knownAddresses(site: string): Promise<KnownAddresses> {
  const place = path.join(site, addresses.list)
  const text = await readFile(place, 'utf8').catch(() => undefined)
  if (text === undefined) return {format: 'concord-site/1', pages: [], parts: []}
  const known = KnownAddresses.safeParse(jsonOf(text))
  if (known.success) return known.data
  throw new UserError(
    `${place} is damaged, and without it old addresses would be lost: put back the one that was there.`
  )
}

/** The list as it is written. */
export const addressesJson = ({pages, parts}: Pick<KnownAddresses, 'pages' | 'parts'>): string =>
  `${JSON.stringify(
    {format: 'concord-site/1', pages: pages.toSorted(), parts: parts.toSorted()} satisfies KnownAddresses,
    null,
    1
  )}\n`
