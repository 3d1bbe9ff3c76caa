import {rm} from 'node:fs/promises'
import path from 'node:path'
import {addresses, nearestTo} from '../addresses.js'
import {movedPage} from '../pages/moved.js'
import type {SiteFile} from '../parts/parted.js'
import type {Published} from '../published/published-edition.js'
import {isPage, type SiteOptions, shellOf, siteOf} from '../site.js'
import {addressesJson, knownAddresses} from './known-addresses.js'
import {putCopy, putFile} from './put-file.js'

/** What a build did: how many files it wrote, how many were so already, and which pages say where they are now. */
export type SiteWritten = {
  readonly written: number
  readonly same: number
  readonly moved: readonly string[]
}

/**
 * Writes a site into a folder, each file whole or not at all, and only what differs. No page that an earlier build made
 * there is ever lost: one that this build does not make says where what stood there is now.
 */
export async function writeSite(
  site: string,
  published: Published,
  options: SiteOptions
): Promise<SiteWritten> {
  const known = await knownAddresses(site)
  const counts = {written: 0, same: 0}
  const put = async ({address, content}: SiteFile) => {
    counts[await putFile(path.join(site, address), content)] += 1
  }
  for (const {from, to} of published.downloads) counts[await putCopy(path.join(site, to), from)] += 1
  const [pages, parts] = [new Set<string>(), new Set<string>()]
  const kept = new Set(known.pages)
  for (const file of siteOf(published.editions, options)) {
    ;(isPage(file.address) ? pages : parts).add(file.address)
    await put(file)
  }
  const moved = [...kept].filter(address => !pages.has(address)).toSorted()
  const shell = shellOf(published.editions, options)
  for (const address of moved) await put(movedPage(address, nearestTo(address, pages), shell))
  await put({
    address: addresses.list,
    content: addressesJson({pages: [...new Set([...kept, ...pages])], parts: [...parts]})
  })
  // Only pages name these, and every page was written anew.
  for (const part of known.parts) if (!parts.has(part)) await rm(path.join(site, part), {force: true})
  return {...counts, moved}
}
