import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {EditionPlaces} from '../../editions/workflow/write.js'
import type {BackEnd} from '../../queue/back-end/back-end.js'
import type {Desk as ReviewDesk} from '../../review/desk.js'
import type {Store} from '../../store/store.js'
import type {Accounts} from '../accounts/accounts.js'
import type {LiveDigest} from '../digest/live-digest.js'
import type {LivePage} from '../digest/live-page.js'
import type {Limiter} from '../server/limiter.js'
import type {Intakes} from '../submissions/intakes.js'
import type {Learning} from '../taggers/training/learning.js'
import type {AfterAnswers} from './after-answers.js'
import type {Assets} from './assets.js'
import type {Live} from './live.js'

/** All that the routes work with: opened once, shared by all requests. */
export type Desk = {
  readonly store: Store
  readonly backEnd: BackEnd
  readonly accounts: Accounts
  readonly assets: Assets
  /** What is done after an answer. */
  readonly afterAnswers: AfterAnswers
  /** What has changed, told to open pages. */
  readonly live: Live
  /** What is read for: the pipeline of the folder, with the tagger in force. */
  readonly pipeline: () => Promise<Pipeline>
  /** The pipeline as it came, without the tagger in force, and its folder; null where none is known. */
  readonly ofFolder: {readonly pipeline: Pipeline; readonly folder: string | null}
  /** Trainings that this server has begun. */
  readonly learning: Learning
  /** What people review: the store, and the pipeline in force. */
  readonly reviewing: () => Promise<ReviewDesk>
  /** The whole digest as it stands now. */
  readonly digestNow: LiveDigest
  /** That digest as a page. */
  readonly pageOf: LivePage
  /** Where editions are published, and the keys that sign them. */
  readonly editions: EditionPlaces
  /** How often what anybody may try is tried: replies by a link, links that do not hold, passwords of those who approve. */
  readonly limits: Readonly<Record<'replies' | 'links' | 'wrongLinks' | 'passwords', Limiter>>
  /** What is being read. */
  readonly intakes: Intakes
  /** `https://concord.example`: where people reach it. */
  readonly origin: string
  readonly now: () => Date
  /** Ends what goes on in the background; what was begun is kept. */
  readonly close: () => Promise<void>
}
