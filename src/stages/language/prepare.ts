import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {sha256Of, sha256OfBytes} from '../../domain/json/content-id.js'
import {broughtAs, keptFolder, sizes, toKeep} from './library.js'

// Run by the build: what the library knows is kept as bytes, unless the same was kept by the same program before.
const own = ['./letter-groups.js', './library.js'].map(file => new URL(file, import.meta.url))
const made = sha256Of(
  await Promise.all(
    [...sizes.map(broughtAs), ...own].map(async place => sha256OfBytes(await readFile(place)))
  )
)
const mark = new URL('made-from.sha256', keptFolder)
if ((await readFile(mark, 'utf8').catch(() => '')) !== made) {
  await mkdir(keptFolder, {recursive: true})
  for (const size of sizes) for (const [place, content] of await toKeep(size)) await writeFile(place, content)
  await writeFile(mark, made)
}
