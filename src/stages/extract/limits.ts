/** What a reader may cost before a file is refused as `too-large`. */
export type ReadLimits = {
  /** The size of the file itself. */
  readonly fileBytes: number
  readonly pages: number
  /** Of the text that is given back, in UTF-16 units. */
  readonly textLength: number
  /** Of the text that is given back: each may become a passage. */
  readonly blocks: number
  /** Of a zipped format, once inflated. */
  readonly inflatedBytes: number
  readonly zipEntries: number
}

/**
 * Far above any real submission, far below what hurts the machine: a compendium of the views of all States has 450,000
 * characters. What is read goes on to stages that have no time limit of their own.
 */
export const defaultLimits: ReadLimits = {
  fileBytes: 100_000_000,
  pages: 2_000,
  textLength: 3_000_000,
  blocks: 100_000,
  inflatedBytes: 200_000_000,
  zipEntries: 2_000
}
