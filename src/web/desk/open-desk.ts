import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {EditionPlaces} from '../../editions/workflow/write.js'
import type {BackEnd} from '../../queue/back-end/back-end.js'
import {bringUpToDate} from '../../review/index/bring-up-to-date.js'
import {follow} from '../../review/index/follow.js'
import {tellCalmly} from '../../review/next/tell-worth.js'
import {withTaggerInForce} from '../../run/tagger/in-force.js'
import type {Store} from '../../store/store.js'
import {openAccounts} from '../accounts/accounts.js'
import type {OpenId} from '../accounts/open-id.js'
import {openLiveDigest} from '../digest/live-digest.js'
import {openLivePage} from '../digest/live-page.js'
import {openLimiter} from '../server/limiter.js'
import {openIntakes} from '../submissions/intakes.js'
import {openLearning} from '../taggers/training/learning.js'
import {openAfterAnswers} from './after-answers.js'
import {openAssets} from './assets.js'
import type {Desk} from './desk.js'
import {openLive} from './live.js'

type Open = {
  readonly store: Store
  readonly backEnd: BackEnd
  readonly pipeline: Pipeline
  /** Where the pipeline and its training passages are; without it, no tagger can be trained. */
  readonly folder?: string
  /** Where editions are published and keys are kept; below `output` where nothing is said. */
  readonly editions?: EditionPlaces
  readonly origin: string
  /** A provider through which people may sign in too. */
  readonly openId?: OpenId | null
  readonly now?: () => Date
  /** Whether workers elsewhere put into the lists what they have read; then this waits for the end of all before it looks. */
  readonly listedElsewhere?: boolean
}

const MINUTE_MS = 60_000

/** Lays out what the routes work with, brings the lists up to date, and goes on with what was being read. */
export async function openDesk({
  backEnd,
  editions = {editions: 'output/editions', keys: 'output/keys'},
  folder,
  listedElsewhere = false,
  now = () => new Date(),
  openId = null,
  origin,
  pipeline: ofFolder,
  store
}: Open): Promise<Desk> {
  const pipeline = () => withTaggerInForce(ofFolder, store)
  const reviewing = async () => ({store, pipeline: await pipeline()})
  const live = openLive()
  const afterAnswers = openAfterAnswers()
  const onRead = async (submissions?: readonly string[]) => {
    if (submissions !== undefined && listedElsewhere) return
    const desk = await reviewing()
    await (submissions === undefined ? bringUpToDate(desk) : follow(submissions, desk))
  }
  const intakes = openIntakes({store, backEnd, live, pipeline, onRead})
  const learning = openLearning({store, live})
  await onRead()
  // An earlier server may have ended before it had told what follows from the last changes.
  tellCalmly(await reviewing())
  await intakes.resume()
  return {
    store,
    backEnd,
    origin,
    now,
    afterAnswers,
    live,
    intakes,
    learning,
    editions,
    limits: {
      replies: openLimiter({most: 20, withinMs: MINUTE_MS}),
      // Each link by itself, as all who are behind one server share an address.
      links: openLimiter({most: 60, withinMs: MINUTE_MS}),
      wrongLinks: openLimiter({most: 60, withinMs: MINUTE_MS}),
      passwords: openLimiter({most: 5, withinMs: 10 * MINUTE_MS})
    },
    ofFolder: {pipeline: ofFolder, folder: folder ?? null},
    digestNow: openLiveDigest(store),
    pageOf: openLivePage(),
    pipeline,
    reviewing,
    accounts: await openAccounts(store, {origin, openId}),
    assets: await openAssets(),
    close: async () => {
      await afterAnswers.close()
      await learning.close()
      await intakes.close()
    }
  }
}
