import path from 'node:path'
import {Command} from 'commander'
import {addErratum, withdrawEdition} from '../../editions/workflow/after-publication.js'
import {publishEdition} from '../../editions/workflow/publish.js'
import {noticesInto, writingInto} from '../../editions/workflow/write.js'
import {withStore} from '../open/with-store.js'
import {type Places, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'
import {saidHere} from './draft.js'
import {withEditionsPlace, withKeysPlace} from './places.js'

type Options = Pick<Places, 'store'> & {readonly editions: string; readonly keys: string}

/** `concord edition publish`: gives an approved edition its number, writes its folder and signs it. */
export const publishCommand = (): Command =>
  withStorePlace(withEditionsPlace(withKeysPlace(new Command('publish'))))
    .description('publish an edition that two people approved, under the next number of the year')
    .argument('<edition>')
    .action((named: string, options: Options) =>
      withStore(options, async store => {
        const {number} = await publishEdition(named, saidHere(), {store, ...writingInto(options, store)})
        console.log(`Published under ${number}: ${path.join(options.editions, number ?? '')}`)
      })
    )

type Saying = Options & {readonly why: string; readonly instead?: string; readonly erratum?: true}

/** `concord edition withdraw`: withdraws a published edition, or with `--erratum` says what in it is wrong. */
export const withdrawCommand = (): Command =>
  withStorePlace(withEditionsPlace(withKeysPlace(new Command('withdraw'))))
    .description('withdraw a published edition, which stays readable and is marked')
    .argument('<edition>', 'its number')
    .requiredOption('--why <reason>', 'why, in a sentence that is published')
    .option('--instead <number>', 'the edition to read instead')
    .option('--erratum', 'do not withdraw it: publish the sentence as an erratum')
    .action((named: string, {erratum, instead, why, ...options}: Saying) =>
      withStore(options, async store => {
        // Whoever works at the command line is nobody's account.
        const saying = {said: {...saidHere(), name: 'the secretariat'}, store, write: noticesInto(options)}
        const {number} = erratum
          ? await addErratum(named, why, saying)
          : await withdrawEdition(named, {why, instead: instead ?? null}, saying)
        console.log(
          plain(erratum ? `An erratum stands beside edition ${number}.` : `Edition ${number} is withdrawn.`)
        )
      })
    )
