import type {KnownAct} from '../../domain/acts/act-details.js'
import type {AuditBreak, AuditEntry, AuditHead} from '../../domain/acts/audit.js'

/** Whether a record is whole; if not, where it is broken first. */
export type AuditVerdict =
  | ({readonly kind: 'whole'; readonly corrections: number} & AuditHead)
  | ({readonly kind: 'broken'} & AuditBreak)

/** Who did what and when: only ever appended, each entry chained to the one before by its hash. */
export type Audit = {
  /** Gives the place up to which the record then reaches. What the store itself does writes its own entries. */
  readonly append: (acts: readonly KnownAct[]) => Promise<AuditHead>
  /** The latest first; `before` a number, to read on. Those of one person, kind of act or collection, where it is named. */
  readonly list: (options: {
    readonly limit: number
    readonly before?: number | undefined
    readonly by?: string | undefined
    readonly act?: string | undefined
    /** The id of a pipeline; what is of no collection is left out then. */
    readonly collection?: string | undefined
  }) => Promise<readonly (AuditEntry & {readonly hash: string})[]>
  /**
   * Reads the whole record, and holds every correction against its entry. `noted` is a place that somebody wrote down
   * elsewhere: the record must still go through it.
   */
  readonly verify: (noted?: AuditHead) => Promise<AuditVerdict>
}
