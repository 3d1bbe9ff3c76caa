/** What a reader may cost before a file is refused as `too-large`. */
export type ReadLimits = {
  /** The size of the file itself. */
  readonly fileBytes: number
  readonly pages: number
  /** Of the text that is given back, in UTF-16 units. */
  readonly textLength: number
  /** Of a zipped format, once inflated. */
  readonly inflatedBytes: number
  readonly zipEntries: number
}

/** Far above any real submission, far below what hurts the machine. */
export const defaultLimits: ReadLimits = {
  fileBytes: 100_000_000,
  pages: 2_000,
  textLength: 25_000_000,
  inflatedBytes: 200_000_000,
  zipEntries: 2_000
}
