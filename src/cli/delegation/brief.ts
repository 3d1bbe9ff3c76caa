import path from 'node:path'
import {Command} from 'commander'
import {briefHtml} from '../../digest/brief/brief-html.js'
import {partyAsked} from '../../digest/handout/asked.js'
import {putInPlace} from '../../run/writing/put-in-place.js'
import {type DigestOptions, readDigest, withDigest} from './digest-place.js'

type Options = DigestOptions & {readonly party: string; readonly codes?: string; readonly out?: string}

/** `concord brief`: two printed pages for one delegation, from a digest. */
export const briefCommand = (): Command =>
  withDigest(new Command('brief'))
    .description('write two pages for one delegation: where it stands alone, in company, or is silent')
    .requiredOption('--party <party>', 'the party, by its id or name')
    .option('--codes <codes>', 'only these codes, questions or lists: gge-2015/f,ihl-applies,manrs')
    .option('--out <file>', 'where the HTML file goes (else output/brief/<party>.<language>.html)')
    .action(async ({party, codes, language, out: given, digest: place}: Options) => {
      const digest = await readDigest(place === undefined ? {} : {digest: place})
      const id = partyAsked(digest, party)
      const out = given ?? path.join('output', 'brief', `${id}.${language}.html`)
      await putInPlace(out, briefHtml(digest, id, {codes, language}))
      console.log(`Wrote ${out}`)
    })
