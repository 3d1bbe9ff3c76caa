import type {ConcordDatabase} from '../../database.js'
import type {Page} from '../page.js'
import type {PassageFilter} from '../passage-filter.js'
import {type Claim, claimPassages, releasePassages} from './claims.js'
import {
  countNext,
  type FreeWanted,
  freePassages,
  type NextPassage,
  type NextWanted,
  nextPassages
} from './next-passages.js'
import {type RarityRule, rarityDue} from './rarity-due.js'
import {tellDue} from './tell-due.js'
import type {WorthRule} from './worth.js'

/** What to look at next: passages by what that is worth, and who looks at which. */
export type NextStore = {
  /** Tells anew what hangs on what changed, at most so many changes at a time; gives how many it were. */
  readonly tellDue: (
    collection: string,
    told: {readonly most: number; readonly rule: WorthRule}
  ) => Promise<number>
  /** Puts on that list what hangs on subjects that are less rare than when worths were told; gives how many are. */
  readonly rarityDue: (collection: string, rarityOf: RarityRule) => Promise<number>
  readonly passages: (collection: string, wanted: NextWanted) => Promise<Page<NextPassage>>
  /** How many wait. */
  readonly count: (collection: string, filter: PassageFilter) => Promise<number>
  /** Those that nobody else has claimed. */
  readonly free: (collection: string, wanted: FreeWanted) => Promise<readonly NextPassage[]>
  readonly claim: (collection: string, claim: Claim) => Promise<ReadonlySet<string>>
  readonly release: (
    collection: string,
    claim: Pick<Claim, 'by' | 'now'> & {readonly passages?: readonly string[] | undefined}
  ) => Promise<void>
}

/** The queue of a database. */
export const nextIn = (database: ConcordDatabase): NextStore => ({
  tellDue: (collection, told) => tellDue(database, collection, told),
  rarityDue: (collection, rarityOf) => rarityDue(database, collection, rarityOf),
  passages: (collection, wanted) => nextPassages(database, collection, wanted),
  count: (collection, filter) => countNext(database, collection, filter),
  free: (collection, wanted) => freePassages(database, collection, wanted),
  claim: (collection, claim) => claimPassages(database, collection, claim),
  release: (collection, claim) => releasePassages(database, collection, claim)
})
