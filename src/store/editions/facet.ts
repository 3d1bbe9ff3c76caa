import type {EditionStep} from '../../domain/edition/step.js'

/** The steps of one edition in their order. */
export type EditionSteps = readonly EditionStep[]

/** What is there when something is to be added: nobody else adds anything before it is. */
export type EditionsSeen = {
  readonly steps: EditionSteps
  /** Those of all other editions. */
  readonly others: readonly EditionSteps[]
}

/** Editions from their first draft on: what happened to them, only ever appended to. */
export type Editions = {
  /**
   * Appends the steps that `decide` gives for what is there at this moment, each with its entry in the record, all or
   * none; nothing where it throws. One at a time in the whole store, so that of many who decide the same one is first.
   */
  readonly append: (
    edition: string,
    decide: (seen: EditionsSeen) => readonly EditionStep[]
  ) => Promise<EditionSteps>
  /** Empty where there is no such edition. */
  readonly steps: (edition: string) => Promise<EditionSteps>
  /** All editions, the one that was drafted last first. */
  readonly list: () => Promise<readonly EditionSteps[]>
  /** The edition and the id of the link with a token of this SHA-256; undefined where there is none. */
  readonly ofToken: (sha256: string) => Promise<{readonly edition: string; readonly link: string} | undefined>
}
