import path from 'node:path'
import {Command} from 'commander'
import {briefHandout} from '../../digest/brief/brief-handout.js'
import {partyAsked} from '../../digest/handout/asked.js'
import {type DigestOptions, readDigest, withDigest} from './digest-place.js'
import {formatsAsked, type HandoutOptions, withFormats, writeHandout} from './write-handout.js'

type Options = DigestOptions & HandoutOptions & {readonly party: string; readonly codes?: string}

/** `concord brief`: two printed pages for one delegation, from a digest. */
export const briefCommand = (): Command =>
  withFormats(withDigest(new Command('brief')), 'output/brief/<party>.<language>.html')
    .description('write two pages for one delegation: where it stands alone, in company, or is silent')
    .requiredOption('--party <party>', 'the party, by its id or name')
    .option('--codes <codes>', 'only these codes, questions or lists: gge-2015/f,ihl-applies,manrs')
    .action(async ({party, codes, language, digest: place, ...handout}: Options) => {
      formatsAsked(handout)
      const digest = await readDigest(place === undefined ? {} : {digest: place})
      const id = partyAsked(digest, party)
      await writeHandout(briefHandout(digest, id, {codes, language}), {
        ...handout,
        usual: path.join('output', 'brief', `${id}.${language}`)
      })
    })
