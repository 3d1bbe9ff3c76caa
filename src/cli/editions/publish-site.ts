import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {Command} from 'commander'
import {UserError} from '../../domain/errors.js'
import {readPublished} from '../../site/published/read-published.js'
import {writeSite} from '../../site/writing/write-site.js'
import {trustedKey} from './verify.js'

type Options = {readonly out: string; readonly baseUrl?: string; readonly key?: string}

/** `concord publish-site`: static pages for everybody, from published editions alone. */
export const publishSiteCommand = (): Command =>
  new Command('publish-site')
    .description('write a web site from published editions: static pages, which need no server and no script')
    .argument('<editions>', 'the folder that editions are published into')
    .requiredOption('--out <folder>', 'where the site goes; a later build there keeps all its addresses')
    .option('--base-url <address>', 'where the site will stand, for the feed: https://concord.example/')
    .option('--key <file or fingerprint>', 'the key that you trust; else those that the editions come with')
    .action(async (editions: string, {baseUrl, key, out}: Options) => {
      const base = baseUrl === undefined ? undefined : baseOf(baseUrl)
      const published = await readPublished(editions, key === undefined ? undefined : await trustedKey(key))
      const searchScript = await readFile(scriptPlace, 'utf8')
      const {written, same, moved} = await writeSite(out, published, {searchScript, base})
      console.log(`Wrote ${written} files into ${out}; ${same} were there already.`)
      if (moved.length > 0)
        console.log(`${moved.length} addresses of earlier builds now say where their page is.`)
    })

const scriptPlace = fileURLToPath(new URL('../../site/client/search.js', import.meta.url))

function baseOf(given: string): string {
  const address = URL.canParse(given) ? new URL(given) : undefined
  if (
    address === undefined ||
    !['http:', 'https:'].includes(address.protocol) ||
    address.search + address.hash !== ''
  )
    throw new UserError(
      `--base-url ${given} is no address of a site: write it in full, such as https://concord.example/.`
    )
  return address.href.endsWith('/') ? address.href : `${address.href}/`
}
