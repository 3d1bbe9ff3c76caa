import type {ConcordDatabase} from '../../database.js'
import type {Page} from '../page.js'
import {type Claim, claimPassages, releasePassages} from './claims.js'
import {
  type FreeWanted,
  freePassages,
  type NextPassage,
  type NextWanted,
  nextPassages
} from './next-passages.js'
import {
  examplesIn,
  examplesTold,
  keepExamplesTold,
  partiesOpenOn,
  type Subject,
  tellWorth,
  type WorthRule
} from './worth.js'

/** What to look at next: passages by what that is worth, and who looks at which. */
export type NextStore = {
  /** Tells anew the worth of all passages whose words count for one of these parties; null stands for nobody's words. */
  readonly tellWorth: (
    collection: string,
    told: {readonly parties: readonly (string | null)[]; readonly rule: WorthRule}
  ) => Promise<void>
  /** How many examples of each subject there are, and by how many worths were told last. */
  readonly examples: (collection: string) => Promise<ReadonlyMap<Subject, number>>
  readonly examplesTold: (collection: string) => Promise<ReadonlyMap<Subject, number>>
  readonly keepExamplesTold: (collection: string, examples: ReadonlyMap<Subject, number>) => Promise<void>
  readonly partiesOpenOn: (
    collection: string,
    subjects: readonly Subject[]
  ) => Promise<readonly (string | null)[]>
  readonly passages: (collection: string, wanted: NextWanted) => Promise<Page<NextPassage>>
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
  tellWorth: (collection, told) => tellWorth(database, collection, told),
  examples: collection => examplesIn(database, collection),
  examplesTold: collection => examplesTold(database, collection),
  keepExamplesTold: (collection, examples) => keepExamplesTold(database, collection, examples),
  partiesOpenOn: (collection, subjects) => partiesOpenOn(database, collection, subjects),
  passages: (collection, wanted) => nextPassages(database, collection, wanted),
  free: (collection, wanted) => freePassages(database, collection, wanted),
  claim: (collection, claim) => claimPassages(database, collection, claim),
  release: (collection, claim) => releasePassages(database, collection, claim)
})
