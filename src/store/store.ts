import type {Pool} from 'pg'
import type {Outcome} from '../domain/outcome.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {Submission} from '../domain/submission.js'
import type {Audit} from './audit/facet.js'
import type {Collections} from './collections.js'
import type {Corrections} from './corrections/facet.js'
import type {Definitions} from './definitions.js'
import type {Editions} from './editions/facet.js'
import type {IndexStore} from './index/index-store.js'
import type {NextStore} from './index/next/facet.js'
import type {Rounds} from './rounds/rounds.js'
import type {Taggers} from './taggers/facet.js'

/** The files as they were handed in, kept under the SHA-256 of their bytes; never changed, never two of one. */
export type Originals = {
  /** Durable when it returns. Gives the hash. */
  readonly keep: (bytes: Uint8Array) => Promise<string>
  /** Throws when nothing is kept under that hash, or what is kept no longer has it. */
  readonly fetch: (sha256: string) => Promise<Uint8Array>
}

/** What one run is about: fixed when it begins, so that a worker anywhere plans the same work. */
export type Run = {
  readonly id: string
  /** To lay all side by side, or only to read and tag what came in. */
  readonly kind: 'digest' | 'intake'
  /** Hash of the pipeline, as kept in the store. */
  readonly pipeline: string
  readonly submissions: readonly Submission[]
  /** Corrections up to and including this one in the order of their arrival; 0 for none. */
  readonly correctionsUpTo: number
}

/** A stage's outcome under the key of everything it depends on. Written once, never changed. */
export type StoredOutcome = {readonly key: string; readonly stage: string; readonly outcome: Outcome<unknown>}

/** All that concord remembers. The store, never the queue, decides what is done. */
export type Store = {
  /** Its own for ever, so that two stores can share one queue server. */
  readonly id: string
  readonly originals: Originals
  readonly pipelines: {
    /** Gives the pipeline's hash. */
    readonly keep: (pipeline: Pipeline) => Promise<string>
    readonly fetch: (sha256: string) => Promise<Pipeline>
  }
  readonly runs: {
    readonly begin: (run: Run) => Promise<void>
    readonly fetch: (id: string) => Promise<Run>
    /** `digestKey` is null for an intake. */
    readonly finish: (id: string, digestKey: string | null) => Promise<void>
    /** Intakes that were begun and not seen through, the oldest first. */
    readonly openIntakes: () => Promise<readonly string[]>
    /** Newest first; those of one collection where it is given. */
    readonly list: (limit: number, collection?: string) => Promise<readonly RunSummary[]>
    /**
     * Submissions by their ids, whatever run they came with; those that no run knows are left out, and where a
     * collection is given those that no run of a pipeline of its id knows.
     */
    readonly submissions: (
      ids: readonly string[],
      collection?: string
    ) => Promise<ReadonlyMap<string, Submission>>
    /**
     * The newest run that holds the submission, of a collection where one is given, with this one of its submissions
     * alone; undefined where none does.
     */
    readonly latestWith: (submission: string, collection?: string) => Promise<Run | undefined>
    /** The ids of the collections that hold a submission, in order. */
    readonly collectionsWith: (submission: string) => Promise<readonly string[]>
  }
  readonly outcomes: {
    /** Keeps the first outcome under a key; a second one is dropped. */
    readonly save: (outcomes: readonly StoredOutcome[]) => Promise<void>
    readonly fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Outcome<unknown>>>
    readonly present: (keys: readonly string[]) => Promise<ReadonlySet<string>>
    readonly forget: (keys: readonly string[]) => Promise<void>
    readonly forgetStage: (stage: string) => Promise<void>
  }
  readonly corrections: Corrections
  readonly audit: Audit
  readonly collections: Collections
  readonly definitions: Definitions
  readonly index: IndexStore
  readonly next: NextStore
  /** What several people code without seeing each other's codings. */
  readonly rounds: Rounds
  readonly taggers: Taggers
  /** What is drafted, approved and published under a number. */
  readonly editions: Editions
  /** Where it is kept, for messages. */
  readonly address: string
  /** The database under it, for a queue that lives in the same one. */
  readonly pool: StorePool
  readonly close: () => Promise<void>
}

/** One line about a run. */
export type RunSummary = {
  readonly id: string
  /** The id of its pipeline. */
  readonly collection: string
  readonly begunAt: string
  readonly submissions: number
  readonly finished: boolean
}

/** The connections of the database under the store. */
export type StorePool = {readonly kind: 'embedded' | 'server'; readonly pool: Pool}
